import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ListedOrganisation, Profile } from '../src/api/types';
import type { DraftAnswer } from '../src/steward/questions';
import { ask, BASE, expectAccessible, PHONE, walk, withBrowser } from './browser';
import { enterByMail, lettersNow, letterTo, makeSteward } from './people';
import { realOrganisations, someOrganisation } from './some-organisation';

withBrowser();

const heading = (name: string | RegExp) => ({ name, level: 1 }) as const;
const profileOf = (slug: string) => ask<Profile>(`/organisations/${slug}`);

/** One whose e-mail the city's file holds. */
async function reachable(): Promise<{ organisation: ListedOrganisation; email: string }> {
  for (const organisation of (await realOrganisations()).slice(6)) {
    const { email } = (await profileOf(organisation.slug)).contacts;
    if (email) return { organisation, email };
  }
  throw new Error('The demo data has nobody with an e-mail');
}

async function openTopic(page: Page, slug: string, topic: string): Promise<void> {
  await page.goto(`${BASE}/moje/${slug}/${topic}`);
  await page.locator('.topic').waitFor();
}

/** The telephone that the server keeps in the draft: the page may have sent it before it was left. */
const phoneInDraft = (page: Page, id: string) =>
  page.evaluate(async (which) => {
    const answer = await fetch(`/api/v1/organisations/${which}/draft`);
    return ((await answer.json()) as DraftAnswer).profile.contacts.phone;
  }, id);

const saved = (page: Page) => page.locator('.draft-line.saved').waitFor();

describe('taking over a profile on a phone', () => {
  it('by a code that only the organisation can read', () =>
    walk(PHONE, async ({ page }) => {
      const { organisation, email } = await reachable();
      await enterByMail(page, 'przejmujaca@walks.example');
      await page.goto(`${BASE}/moje/przejmij/${organisation.slug}`);
      await page.getByRole('radio', { name: /Kodem/ }).waitFor();
      await expectAccessible(page);
      const before = lettersNow();
      await page.getByRole('button', { name: 'Dalej' }).click();
      await page.getByText(/Kod poszedł na:/).waitFor();
      await page.getByLabel('Kod', { exact: true }).fill('000000');
      await page.getByRole('button', { name: 'Potwierdź kodem' }).click();
      await page.getByRole('alert').waitFor();
      await expectAccessible(page);
      const code = /Kod: (\S+)/.exec(await letterTo(email, 'claim-code', before))?.[1] ?? '';
      await page.getByLabel('Kod', { exact: true }).fill(code);
      await page.getByRole('button', { name: 'Potwierdź kodem' }).click();
      await page.getByRole('heading', heading('Profil jest Wasz')).waitFor();
      await expectAccessible(page);
      await page.goto(`${BASE}/moje`);
      await page.getByRole('heading', { name: organisation.name, level: 2 }).waitFor();
    }));

  it('by the staff, with a document', () =>
    walk(PHONE, async ({ page }) => {
      const { slug } = await someOrganisation(2);
      await enterByMail(page, 'proszaca@walks.example');
      await page.goto(`${BASE}/moje/przejmij/${slug}`);
      await page.getByRole('radio', { name: /Decyzją Urzędu/ }).check();
      await page.getByRole('button', { name: 'Dalej' }).click();
      await page.getByLabel(/Kim jesteś/).fill('Prowadzę kronikę i zastępuję panią prezes.');
      await page.getByLabel(/Dokument/).setInputFiles({
        name: 'uchwala.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'),
      });
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Wyślij prośbę' }).click();
      await page.getByRole('heading', heading('Urząd sprawdzi prośbę')).waitFor();
      await expectAccessible(page);
    }));

  it('leads there from the map, and shows what is known before a new one is added', () =>
    walk(PHONE, async ({ page }) => {
      const { slug, name } = await someOrganisation(0);
      await page.goto(`${BASE}/o/${slug}`);
      await page.getByRole('link', { name: 'To nasza organizacja' }).click();
      await page.getByRole('heading', heading('Zaloguj się')).waitFor();
      await page.goto(`${BASE}/moje/nowa`);
      await page.getByLabel('Pełna nazwa').fill(name);
      await page.getByRole('button', { name: 'Sprawdź na mapie' }).click();
      await page.getByRole('link', { name: `To my: ${name}` }).waitFor();
      await page.getByRole('button', { name: 'Nie ma nas wśród nich' }).click();
      await page.getByLabel('Twój e-mail').waitFor();
      await expectAccessible(page);
    }));
});

const TOPICS = ['nazwa', 'opis', 'dziedziny', 'kontakt', 'godziny', 'dostepnosc', 'numery', 'logo'];

describe('keeping a profile on a phone', () => {
  it('shows every topic, each on a screen of its own', () =>
    walk(PHONE, async ({ page }) => {
      const { id, slug } = await someOrganisation(3);
      await makeSteward('tematy@walks.example', id);
      await enterByMail(page, 'tematy@walks.example');
      await page.goto(`${BASE}/moje/${slug}`);
      await page.getByRole('heading', { name: 'Co chcesz poprawić?' }).waitFor();
      await expectAccessible(page);
      for (const topic of TOPICS) {
        await openTopic(page, slug, topic);
        await expectAccessible(page);
      }
    }));

  it('keeps a draft through a lost connection and a closed page, and publishes it', () =>
    walk(PHONE, async ({ page }) => {
      const { id, slug } = await someOrganisation(4);
      await makeSteward('szkic@walks.example', id);
      await enterByMail(page, 'szkic@walks.example');
      await openTopic(page, slug, 'kontakt');
      await page.context().setOffline(true);
      await page.getByLabel(/^Telefon/).fill('94 000 00 00');
      await page.locator('.draft-line.pocketed').waitFor();
      await page.context().setOffline(false);
      await openTopic(page, slug, 'kontakt');
      expect(await page.getByLabel(/^Telefon/).inputValue()).toBe('94 000 00 00');
      await expect.poll(() => phoneInDraft(page, id), { timeout: 15_000 }).toBe('94 000 00 00');
      await page.getByRole('link', { name: 'Podgląd' }).click();
      await page.locator('.as-public').getByText('94 000 00 00').waitFor();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Opublikuj' }).click();
      await page.getByRole('heading', heading('Opublikowane')).waitFor();
      await expectAccessible(page);
      expect((await profileOf(slug)).contacts.phone).toBe('94 000 00 00');
    }));

  it('writes hours as a table, publishes them, and restores the day before', () =>
    walk(PHONE, async ({ page }) => {
      const { id, slug } = await someOrganisation(5);
      const before = (await profileOf(slug)).places[0]?.openingHours;
      await makeSteward('godziny@walks.example', id);
      await enterByMail(page, 'godziny@walks.example');
      await openTopic(page, slug, 'godziny');
      const give = page.getByRole('button', { name: 'Podaj godziny' }).first();
      if (await give.isVisible()) await give.click();
      await page.getByLabel('poniedziałek: kiedy otwarte').first().selectOption('open');
      await page.getByLabel('poniedziałek: od', { exact: true }).first().fill('09:00');
      await page.getByLabel('poniedziałek: do', { exact: true }).first().fill('13:30');
      await page.getByRole('button', { name: 'poniedziałek: kopiuj na inne dni' }).first().click();
      await page.getByRole('checkbox', { name: 'środa' }).check();
      await page.getByRole('button', { name: 'Skopiuj' }).click();
      await expectAccessible(page);
      await saved(page);
      await page.goto(`${BASE}/moje/${slug}`);
      await page.getByRole('button', { name: 'Opublikuj' }).click();
      await page.getByRole('heading', heading(/Opublikowane|Czeka na sprawdzenie/)).waitFor();
      expect((await profileOf(slug)).places[0]?.openingHours).toContain('09:00-13:30');

      await page.goto(`${BASE}/moje/${slug}/historia`);
      const older = page.locator('.topic-rows a').nth(1);
      await older.waitFor();
      await expectAccessible(page);
      await older.click();
      await page.getByLabel('Dlaczego przywracasz?').fill('Te godziny były pomyłką.');
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Przywróć tę wersję' }).click();
      await page.getByRole('heading', heading(/Opublikowane|Czeka na sprawdzenie/)).waitFor();
      expect((await profileOf(slug)).places[0]?.openingHours).toBe(before);
    }));
});
