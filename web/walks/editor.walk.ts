import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Page as ApiPage, ListedOrganisation } from '../src/api/types';
import { ask, BASE, expectAccessible, PHONE, walk, withBrowser } from './browser';
import { become, makeSteward, type SignedIn, signIn } from './people';
import { png } from './png';
import { someOrganisation } from './some-organisation';

withBrowser();

const NARROW: BrowserContextOptions = { ...PHONE, viewport: { width: 360, height: 740 } };
const EMAIL = 'edytorka@walks.example';
let known: SignedIn | undefined;

/** One steward of three organisations does all these walks. */
async function asSteward(page: Page): Promise<void> {
  if (!known) {
    for (const n of [31, 32, 33]) await makeSteward(EMAIL, (await someOrganisation(n)).id);
    known = await signIn(EMAIL);
  }
  await become(page.context(), known);
}

async function openTopic(page: Page, slug: string, topic: string): Promise<void> {
  await page.goto(`${BASE}/moje/${slug}/${topic}`);
  await page.locator('.topic').waitFor();
}

const saved = (page: Page) => page.locator('.draft-line.saved').waitFor();
const picture = { name: 'logo.png', mimeType: 'image/png', buffer: png(200) };
const noWider = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

describe('the editor says what it will do', () => {
  it('shows the zeros that a short KRS number gets', () =>
    walk(NARROW, async ({ page }) => {
      const { slug } = await someOrganisation(31);
      await asSteward(page);
      await openTopic(page, slug, 'numery');
      const krs = page.getByLabel('Numer KRS do wpisania w PIT');
      await krs.fill('123456');
      await page.getByText('Zapiszemy z zerami na początku: 0000123456.').waitFor();
      await expectAccessible(page);
      await saved(page);
      await page.getByRole('link', { name: 'Podgląd' }).click();
      await page.locator('.as-public').getByText('0000123456').waitFor();
      await noWider(page);
    }));

  it('tells the public phone from the numbers for SMS, each organisation its own', () =>
    walk(NARROW, async ({ page }) => {
      const [one, other] = [await someOrganisation(31), await someOrganisation(32)];
      await asSteward(page);
      await openTopic(page, one.slug, 'kontakt');
      const phone = page.getByLabel('Telefon publiczny, dla mieszkańców');
      expect(await phone.getAttribute('autocomplete')).toBe('off');
      await page.getByText('Numery do SMS-ów z urzędu są gdzie indziej').waitFor();
      await phone.fill('94 000 00 17');
      await saved(page);
      await page.goto(`${BASE}/moje/${one.slug}/telefony`);
      await page.getByLabel('Kto to jest').fill('prezeska');
      await page.getByLabel('Numer do SMS-ów z urzędu').fill('600 000 017');
      await page.getByText('Niepubliczny: na mapie go nie będzie.').waitFor();
      await page.getByRole('checkbox', { name: /zgadza się na SMS-y/ }).check();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Wyślij kod na ten numer' }).click();
      await page.getByRole('heading', { name: 'prezeska' }).waitFor();
      await noWider(page);
      await page.goto(`${BASE}/moje/${one.slug}/podglad`);
      const shown = page.locator('.as-public');
      await shown.getByText('94 000 00 17').waitFor();
      expect((await shown.innerText()).replace(/\s/g, '')).not.toContain('600000017');
      await page.goto(`${BASE}/moje/${other.slug}/podglad`);
      await shown.waitFor();
      expect(await shown.getByText('94 000 00 17').count()).toBe(0);
    }));

  it('asks before a chosen logo is lost, and says that a sent one is public', () =>
    walk(NARROW, async ({ page }) => {
      const { slug } = await someOrganisation(32);
      await asSteward(page);
      await page.goto(`${BASE}/moje/${slug}`);
      await page.getByRole('link', { name: /^Logo/ }).click();
      await page.getByText('po wysłaniu od razu zobaczą je wszyscy').waitFor();
      await page.getByLabel('Wybierz obrazek').setInputFiles(picture);
      await page.getByText('Ten obrazek nie jest jeszcze wysłany.').waitFor();
      await expectAccessible(page);
      const asked: string[] = [];
      page.on('dialog', (dialog) => {
        asked.push(dialog.message());
        void dialog.dismiss();
      });
      await page.getByRole('link', { name: 'Wstecz' }).click();
      await page.goBack();
      await expect.poll(() => asked.length).toBe(2);
      expect(asked[0]).toContain('nie jest jeszcze wysłane');
      await expect.poll(() => new URL(page.url()).pathname).toBe(`/moje/${slug}/logo`);
      await page.getByAltText('Podgląd wybranego logo').waitFor();
      await page.getByRole('button', { name: 'Wyślij i pokaż na mapie' }).click();
      await page.getByText('Logo jest na mapie.').waitFor();
      await page.getByRole('link', { name: 'Wstecz' }).click();
      await page.waitForURL(`${BASE}/moje/${slug}`);
      expect(asked.length).toBe(2);
    }));

  it('says in plain words when a place is open', () =>
    walk(NARROW, async ({ page }) => {
      const { slug } = await someOrganisation(32);
      await asSteward(page);
      await openTopic(page, slug, 'godziny');
      const give = page.getByRole('button', { name: 'Podaj godziny' }).first();
      if (await give.isVisible()) await give.click();
      await page.getByLabel('sobota: kiedy otwarte').first().selectOption('open');
      await page.getByLabel('sobota: od', { exact: true }).first().fill('10:15');
      await page.getByLabel('sobota: do', { exact: true }).first().fill('12:45');
      await saved(page);
      await page.goto(`${BASE}/moje/${slug}/podglad`);
      const changes = page.locator('dl.changes');
      await changes
        .getByText(/10:15–12:45/)
        .first()
        .waitFor();
      expect(await changes.innerText()).not.toMatch(/Sa 10:15/);
      await noWider(page);
    }));
});

/** An address that is exactly known, so that the gazetteer knows its house. */
async function houseOnMap(): Promise<string> {
  const { items } = await ask<ApiPage<ListedOrganisation>>('/organisations?located=true&sort=name&limit=100');
  for (const { places } of items)
    for (const { address, precision } of places)
      if (precision === 'exact' && address.street && address.houseNumber && address.city)
        return `${address.street} ${address.houseNumber}, ${address.city}`;
  throw new Error('The demo data knows no house');
}

describe('a place is pointed at', () => {
  it('only by what was chosen, and says how much of an address is known', () =>
    walk(NARROW, async ({ page }) => {
      const { slug } = await someOrganisation(33);
      await asSteward(page);
      await openTopic(page, slug, 'miejsca');
      const edit = page.getByRole('button', { name: /^Zmień: / }).first();
      const map = page.getByRole('button', { name: 'Mapa', exact: true });
      await edit.or(map).first().waitFor();
      if (!(await map.isVisible())) await edit.click();
      const set = page.getByRole('button', { name: 'Ustaw to miejsce' });
      const box = page.getByRole('application', { name: 'Mapa z celownikiem' });
      await box.locator('.leaflet-map-pane').waitFor({ state: 'attached' });
      await expect.poll(() => set.count()).toBe(0);
      await box.focus();
      await page.keyboard.press('ArrowUp');
      await set.waitFor();
      for (const [way, shows] of [
        ['GPS', page.getByRole('button', { name: 'Stoję tutaj' })],
        ['Liczby', page.getByLabel('Współrzędne, link do mapy albo kod plus')],
        ['Adres', page.getByLabel('Adres: ulica i numer, miejscowość')],
      ] as const) {
        await page.getByRole('button', { name: way, exact: true }).click();
        await shows.waitFor();
        await expect.poll(() => set.count(), { message: way }).toBe(0);
      }
      const address = page.getByLabel('Adres: ulica i numer, miejscowość');
      const find = page.getByRole('button', { name: 'Znajdź ten adres' });
      const house = await houseOnMap();
      await address.fill(house);
      await expect.poll(() => set.count()).toBe(0);
      await find.click();
      await page.getByText('Znamy ten dom.').waitFor();
      await set.waitFor();
      await expectAccessible(page);
      await noWider(page);
      await address.fill(house.replace(/ [^ ,]+,/, ' 987,'));
      await expect.poll(() => set.count()).toBe(0);
      await find.click();
      await page.getByText('Tego numeru domu nie znamy. Znaleźliśmy tylko ulicę.').waitFor();
      await page.getByText('Znamy tylko ulicę. Znak stanie w przybliżeniu.').waitFor();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Liczby', exact: true }).click();
      await page.getByLabel('Współrzędne, link do mapy albo kod plus').waitFor();
      await expect.poll(() => set.count()).toBe(0);
      await page.getByRole('button', { name: 'Adres', exact: true }).click();
      await address.fill('Bezdroże 5, Koszalin');
      await find.click();
      await page.getByText('Tej ulicy nie znamy. Znaleźliśmy tylko miejscowość.').waitFor();
      await address.fill('Bezdroże 5, Nigdzie');
      await find.click();
      await page
        .getByRole('status')
        .filter({ hasText: /Nie znamy|nie znamy/ })
        .first()
        .waitFor();
      await expect.poll(() => set.count()).toBe(0);
    }));

  it('and an area that was begun and left empty is gone', () =>
    walk(NARROW, async ({ page }) => {
      const { slug } = await someOrganisation(33);
      await asSteward(page);
      await openTopic(page, slug, 'obszar');
      await page.getByRole('button', { name: 'Własny kształt', exact: true }).click();
      const empty = page.getByRole('heading', { name: 'Własny kształt, jeszcze pusty' });
      await empty.waitFor();
      await noWider(page);
      await page.getByRole('link', { name: 'Wstecz' }).click();
      await openTopic(page, slug, 'obszar');
      await page.getByRole('button', { name: 'Własny kształt', exact: true }).waitFor();
      expect(await empty.count()).toBe(0);
    }));
});
