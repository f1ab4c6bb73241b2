import { expect, it } from 'vitest';
import type { Profile } from '../src/api/types';
import { ask, BASE, DESK, PHONE, SQUARE, walk, withBrowser } from './browser';
import { become, enterByMail, lettersNow, letterTo } from './people';
import { png } from './png';
import { realOrganisations } from './some-organisation';
import { staff } from './staff';

withBrowser();

const PHONE_NUMBER = '94 000 00 77';

const profileOf = (slug: string) => ask<Profile>(`/organisations/${slug}`);

/** On the map, reachable by mail, and used by no other walk. */
async function ours(): Promise<Profile> {
  for (const { slug, places } of (await realOrganisations()).slice(20)) {
    if (!places[0]?.position) continue;
    const profile = await profileOf(slug);
    if (profile.contacts.email && profile.places.length === 1) return profile;
  }
  throw new Error('The demo data has nobody on the map with an e-mail');
}

/** From the first visit to what a resident sees, and back: all by pages, on a phone and at the desk of the office. */
it('an organisation takes over its profile, moves its pin, and is on the map as the office agreed', async () => {
  const before = await ours();
  const { slug, name } = before;
  const door = { ...SQUARE, latitude: (before.places[0]?.position?.lat ?? 0) + 0.004, accuracy: 9 };
  const volunteer = { ...PHONE, geolocation: door, permissions: ['geolocation'] };
  await walk(volunteer, async ({ page }) => {
    await enterByMail(page, 'wolontariuszka@walks.example');
    await page.goto(`${BASE}/o/${slug}`);
    await page.getByRole('link', { name: 'To nasza organizacja' }).click();
    const letters = lettersNow();
    await page.getByRole('button', { name: 'Dalej' }).click();
    const letter = await letterTo(before.contacts.email ?? '', 'claim-code', letters);
    await page.getByLabel('Kod', { exact: true }).fill(/Kod: (\S+)/.exec(letter)?.[1] ?? '');
    await page.getByRole('button', { name: 'Potwierdź kodem' }).click();
    await page.getByRole('heading', { name: 'Profil jest Wasz' }).waitFor();

    await page.goto(`${BASE}/moje/${slug}/logo`);
    await page
      .getByLabel('Wybierz obrazek')
      .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: png(200) });
    await page.getByRole('button', { name: 'Wyślij i pokaż na mapie' }).click();
    await page.getByAltText('Logo, które jest teraz na mapie').waitFor();

    await page.goto(`${BASE}/moje/${slug}/kontakt`);
    await page.getByLabel(/^Telefon/).fill(PHONE_NUMBER);
    await page.locator('.draft-line.saved').waitFor();
    await page.goto(`${BASE}/moje/${slug}/miejsca`);
    const edit = page.getByRole('button', { name: /^Zmień: / }).first();
    const gps = page.getByRole('button', { name: 'GPS' });
    await edit.or(gps).first().waitFor();
    if (!(await gps.isVisible())) await edit.click();
    await gps.click();
    await page.getByRole('button', { name: 'Stoję tutaj' }).click();
    await page.getByText('Zmierzone. Dokładność: 9').waitFor();
    await page.getByRole('button', { name: 'Ustaw to miejsce' }).click();
    await page.locator('.draft-line.saved').waitFor();
    await page.goto(`${BASE}/moje/${slug}`);
    await page.getByRole('button', { name: 'Opublikuj' }).click();
    await page.getByRole('heading', { name: 'Czeka na sprawdzenie' }).waitFor();
  });
  expect((await profileOf(slug)).places[0]?.position).toEqual(before.places[0]?.position);

  await walk(PHONE, async ({ page: resident }) => {
    await resident.goto(`${BASE}/o/${slug}`);
    await resident.locator('.sheet.profile img.logo').waitFor();
    await resident.evaluate(() => Object.assign(window, { still: true }));
    await walk(DESK, async ({ page }) => {
      await become(page.context(), await staff('calosc@walks.example', 'moderator'));
      await page.goto(`${BASE}/biuro`);
      await page.locator('.cases').getByRole('link', { name }).first().click();
      await page.locator('.moved-map .pin').waitFor();
      await page.getByRole('checkbox', { name: /^Przyjmij: Miejsca/ }).uncheck();
      await page.getByRole('button', { name: /^Opublikuj 1 zmian/ }).click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Opublikuj 1 zmian/ })
        .click();
      await page
        .locator('.news')
        .getByText(/^Opublikowane/)
        .waitFor();
    });
    await resident.getByText(PHONE_NUMBER).waitFor({ state: 'attached', timeout: 2_500 });
    expect(await resident.evaluate(() => 'still' in window)).toBe(true);
  });
  const agreed = await profileOf(slug);
  expect(agreed.places[0]?.position).toEqual(before.places[0]?.position);

  await walk(PHONE, async ({ page }) => {
    await enterByMail(page, 'wolontariuszka@walks.example');
    await page.goto(`${BASE}/moje/${slug}/historia`);
    await page.locator('.topic-rows a').nth(1).click();
    await page.getByLabel('Dlaczego przywracasz?').fill('Numer był pomyłką.');
    await page.getByRole('button', { name: 'Przywróć tę wersję' }).click();
    await page.getByRole('heading', { name: 'Opublikowane' }).waitFor();
  });
  expect((await profileOf(slug)).contacts.phone).toBe(before.contacts.phone);
});
