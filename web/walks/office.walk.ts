import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ListedOrganisation } from '../src/api/types';
import type { ProfileDraft } from '../src/steward/draft-types';
import { ask, BASE, DESK, expectAccessible, PHONE, type Walk, walk, withBrowser } from './browser';
import { handIn } from './changes';
import { administrator, become, call, makeSteward, type SignedIn, signIn } from './people';
import { realOrganisations, someOrganisation } from './some-organisation';
import { staff } from './staff';

withBrowser();

const PROOF = 'Sprawdzone przez telefon w sekretariacie.';

/** Somebody of the office at a desk, on a page of theirs. */
async function at({ page }: Walk, as: SignedIn, path: string): Promise<void> {
  await become(page.context(), as);
  await page.goto(BASE + path);
  await page.locator('.office h1').waitFor();
}

async function because(page: Page, act: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Powód').fill(PROOF);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: act, exact: true }).click();
}

const said = (page: Page, words: string | RegExp) => page.locator('.news').getByText(words).waitFor();

describe('claims at a desk', () => {
  it('waits with its reason, and the profile is handed over', () =>
    walk(DESK, async (walked) => {
      const { page } = walked;
      const organisation = await someOrganisation(12);
      const claimant = await signIn('kronikarka@walks.example');
      const body = { organisation: organisation.id, way: 'approval', message: 'Prowadzę kronikę.' };
      await call('POST', '/claims', { as: claimant, body, status: 201 });

      await at(walked, await staff('przejecia@walks.example', 'moderator'), '/biuro?kind=claim');
      await expectAccessible(page);
      await page.locator('.cases').getByRole('link', { name: organisation.name }).click();
      await page.getByText('Prowadzę kronikę.').waitFor();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Oddaj profil' }).click();
      await because(page, 'Oddaj profil');
      await said(page, /^Profil oddany/);
      const { body: session } = await call('GET', '/session', { as: await signIn(claimant.email) });
      expect(JSON.stringify(session)).toContain(organisation.id);
    }));
});

describe('what was searched for in vain', () => {
  it('stands in the office once it was asked for often enough', () =>
    walk(PHONE, async (walked) => {
      for (let times = 0; times < 3; times += 1) await ask('/search?q=hipopotam');
      await at(walked, await staff('statystyk@walks.example', 'moderator'), '/biuro/szukane');
      const { page } = walked;
      await page.getByRole('row', { name: /hipopotam.*3 razy/ }).waitFor();
      await page.getByRole('button', { name: '7 dni' }).click();
      await page.getByRole('row', { name: /hipopotam/ }).waitFor();
      await expectAccessible(page);
    }));
});

describe('the rooms of the office', () => {
  it.each([
    ['/biuro', 'Kolejka'],
    ['/biuro/organizacja', 'Organizacje'],
    ['/biuro/nieaktualne', 'Dawno niepotwierdzone'],
    ['/biuro/szukane', 'Szukane na próżno'],
    ['/biuro/ludzie', 'Ludzie'],
    ['/biuro/dziennik', 'Dziennik'],
  ])('%s is accessible on a desk and on a phone', async (path, name) => {
    for (const device of [DESK, PHONE]) {
      await walk(device, async (walked) => {
        const { page } = walked;
        await at(walked, await administrator(), path);
        await page.getByRole('heading', { name, level: 1 }).waitFor();
        await page.locator('.room .skeleton').waitFor({ state: 'detached' });
        expect(await page.locator('.room [role=alert]').count()).toBe(0);
        await expectAccessible(page);
      });
    }
  });

  it('shows an auditor everything, and no button that changes anything', () =>
    walk(DESK, async (walked) => {
      const { page } = walked;
      await at(walked, await staff('audyt@walks.example', 'auditor'), '/biuro/ludzie');
      await page.getByText('niczego nie zmieniasz').waitFor();
      await page.locator('.cases .title').first().waitFor();
      expect(await page.locator('.room button').count()).toBe(0);
      await page.getByRole('link', { name: 'Dziennik' }).click();
      await page.getByText('dostęp do biura nadany').first().waitFor();
      const entry = page.locator('.audit tbody tr').first();
      expect(await entry.getByText('staff.granted').isVisible()).toBe(false);
      await entry.getByText('Szczegóły zapisu').click();
      await expectAccessible(page);
      const csv = await page.context().request.get(`${BASE}/api/v1/audit/export`);
      expect(await csv.text()).toContain('staff.granted');
    }));

  it('names what an act was about, and leads there', () =>
    walk(PHONE, async (walked) => {
      const { page } = walked;
      const { id, name } = await someOrganisation(13);
      await makeSteward('nazwana@walks.example', id);
      await at(walked, await administrator(), '/biuro/dziennik');
      const entry = page.getByRole('row').filter({ hasText: 'opieka nad profilem nadana' }).first();
      await entry.getByRole('link', { name }).click();
      await page.waitForURL(/\/biuro\/organizacja\/.+\/historia$/);
      await page.getByRole('heading', { name: 'Historia zmian', level: 1 }).waitFor();
      await page.getByText('wczytanie danych').first().waitFor();
      await expectAccessible(page);
    }));

  it('finds the very name first, and leads from an organisation to its history', () =>
    walk(DESK, async (walked) => {
      const { page } = walked;
      const { slug, name } = await someOrganisation(14);
      await at(walked, await administrator(), '/biuro/organizacja');
      await page.getByLabel('Znajdź organizację').fill(name.toLowerCase());
      const first = page.locator('.cases .case').first();
      await first.getByText(name, { exact: true }).waitFor();
      await page.goto(`${BASE}/biuro/organizacja/${slug}`);
      await page.waitForURL(`${BASE}/biuro/organizacja/${slug}/historia`);
      await page.getByRole('heading', { name: 'Historia zmian', level: 1 }).waitFor();
    }));

  it('lets nobody in who does not belong there', () =>
    walk(DESK, async ({ page }) => {
      await page.goto(`${BASE}/biuro`);
      await page.getByText('Zaloguj się, żeby wejść').waitFor();
      await expectAccessible(page);
    }));
});

/** Some 400 m to the north: too far for nobody to look at it. */
const moved = (profile: ProfileDraft): ProfileDraft => ({
  ...profile,
  contacts: { ...profile.contacts, phone: '94 000 00 00' },
  descriptions: { ...profile.descriptions, pl: 'Opis, który nie przejdzie.' },
  places: profile.places.map((place, index) =>
    index === 0 && place.position
      ? { ...place, position: { ...place.position, lat: place.position.lat + 0.004 } }
      : place,
  ),
});

/** One with a pin that can be moved. */
async function located(): Promise<ListedOrganisation> {
  const found = (await realOrganisations()).slice(16).find(({ places }) => places[0]?.position);
  if (!found) throw new Error('The demo data has nobody on the map');
  return found;
}

async function steward(organisation: ListedOrganisation, email: string): Promise<SignedIn> {
  await makeSteward(email, organisation.id);
  return signIn(email);
}

describe('a change that waits', () => {
  it('is approved in part, and a resident sees it without reloading', () =>
    walk(DESK, async (walked) => {
      const { page } = walked;
      const organisation = await located();
      const author = await steward(organisation, 'zmieniajaca@walks.example');
      const { outcome, proposalId } = await handIn(author, organisation.id, moved);
      expect(outcome).toBe('waiting');
      await walk(PHONE, async ({ page: resident }) => {
        await resident.goto(`${BASE}/o/${organisation.slug}`);
        await resident.locator('.sheet.profile .name').waitFor();
        expect(await resident.getByText('94 000 00 00').count()).toBe(0);
        await resident.evaluate(() => Object.assign(window, { still: true }));

        await at(walked, await staff('zmiany@walks.example', 'moderator'), '/biuro');
        await page.locator(`.cases a[href$="${proposalId}"]`).click();
        await page.locator('.diff ins').first().waitFor();
        await page.locator('.moved-map .pin').waitFor();
        await expectAccessible(page);
        await page.getByRole('checkbox', { name: 'Przyjmij: Opis' }).uncheck();
        await page.getByRole('button', { name: 'Opublikuj 2 zmiany' }).click();
        await page.getByRole('dialog').getByText('Nie przejdą: Opis').waitFor();
        await expectAccessible(page);
        await page.getByRole('dialog').getByLabel('Powód').fill('Opis potwierdzimy osobno.');
        await page.getByRole('dialog').getByRole('button', { name: 'Opublikuj 2 zmiany' }).click();
        await said(page, /^Opublikowane/);

        await resident.getByText('94 000 00 00').waitFor({ state: 'attached', timeout: 2_500 });
        expect(await resident.evaluate(() => 'still' in window)).toBe(true);
        expect(await resident.getByText('Opis, który nie przejdzie.').count()).toBe(0);
      });
      await walk(PHONE, async ({ page: own }) => {
        await become(own.context(), author);
        for (const path of ['', '/wyslane']) {
          await own.goto(`${BASE}/moje/${organisation.slug}${path}`);
          await own.getByText(/^Urząd przyjął część zmian/).waitFor();
          const [approved, refused] = await own.locator('.answered-line').allInnerTexts();
          expect(approved).toMatch(/^Przyjęte:\s+Kontakt.+Miejsca$/);
          expect(refused).toMatch(/^Nieprzyjęte:\s+Opis$/);
          await own.getByText('Powód: Opis potwierdzimy osobno.').waitFor();
          await expectAccessible(own);
        }
      });
    }));
});

describe('a change that is public at once', () => {
  it('reaches a resident who reads, and is taken back by the office', () =>
    walk(DESK, async (walked) => {
      const { page } = walked;
      const organisation = await someOrganisation(15);
      const as = await steward(organisation, 'telefonujaca@walks.example');
      await walk(PHONE, async ({ page: resident }) => {
        await resident.goto(`${BASE}/o/${organisation.slug}`);
        await resident.locator('.sheet.profile .name').waitFor();
        await resident.evaluate(() => Object.assign(window, { still: true }));
        await resident.waitForResponse((answer) => answer.url().endsWith('/city') && answer.status() === 304);
        const { outcome } = await handIn(as, organisation.id, (profile) => ({
          ...profile,
          contacts: { ...profile.contacts, phone: '94 000 00 02' },
        }));
        expect(outcome).toBe('published');
        await resident.getByText('94 000 00 02').waitFor({ state: 'attached', timeout: 2_500 });
        expect(await resident.evaluate(() => 'still' in window)).toBe(true);
      });

      await at(walked, await administrator(), `/biuro/organizacja/${organisation.slug}/historia`);
      await page.locator('.cases').getByText('Zmienione: Kontakt').waitFor();
      await expectAccessible(page);
      await page.locator('.cases li').first().locator('a').click();
      await page.locator('.diff ins').first().waitFor();
      await expectAccessible(page);
      await page.goBack();
      await page.locator('.cases li').nth(1).locator('a').click();
      await page.getByRole('button', { name: 'Przywróć tę wersję' }).click();
      await because(page, 'Przywróć tę wersję');
      await said(page, /Przywrócona/);
      await page.getByRole('button', { name: 'Usuń dane osoby' }).click();
      await page.getByRole('dialog').getByLabel('E-mail lub telefon').fill('94 000 00 02');
      await page.getByRole('dialog').getByRole('button', { name: 'Usuń dane osoby' }).click();
      await said(page, /^Dane usunięte. Wersje w historii: 1/);
      await page.getByRole('button', { name: 'Usuń z mapy' }).click();
      await because(page, 'Usuń z mapy');
      await said(page, /^Usunięte/);
      await call('GET', `/organisations/${organisation.id}`, { status: 404 });

      await page.getByRole('link', { name: 'Usunięte z mapy' }).click();
      await page.getByRole('heading', { name: 'Usunięte z mapy' }).waitFor();
      await expectAccessible(page);
      await page.getByRole('listitem').filter({ hasText: organisation.name }).getByRole('button').click();
      await because(page, 'Przywróć');
      await said(page, /^Na mapę wróciła/);
      await call('GET', `/organisations/${organisation.slug}`, { status: 200 });
    }));
});

describe('a mistake that a visitor sees', () => {
  it('is reported without an account', () =>
    walk(PHONE, async ({ page }) => {
      const { slug } = await someOrganisation(14);
      await page.goto(`${BASE}/o/${slug}`);
      await page.getByRole('button', { name: 'Zgłoś błąd' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Wyślij zgłoszenie' }).click();
      await dialog.getByRole('alert').waitFor();
      await expectAccessible(page);
      await dialog.getByLabel('Co się nie zgadza?').fill('Telefon nie działa.');
      await dialog.getByText('Znasz właściwe dane').click();
      await dialog.getByLabel('Telefon').fill('94 000 00 01');
      await dialog.getByRole('button', { name: 'Wyślij zgłoszenie' }).click();
      await dialog.getByText('zgłoszenie doszło').waitFor();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Historia zmian' }).click();
      await page.getByRole('dialog').locator('.changes li').first().waitFor();
      await expectAccessible(page);
    }));
});
