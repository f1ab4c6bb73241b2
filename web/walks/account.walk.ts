import { describe, expect, it } from 'vitest';
import { BASE, expectAccessible, PHONE, walk, withBrowser } from './browser';
import { codeNow, enterByMail, lettersNow, makeSteward, signIn, signInPath, signInPathSince } from './people';
import { someOrganisation } from './some-organisation';

withBrowser();

const heading = (name: string) => ({ name, level: 1 }) as const;

describe('signing in on a phone', () => {
  it('says what is wrong with an address, and leads to it', () =>
    walk(PHONE, async ({ page }) => {
      await page.goto(`${BASE}/wejdz`);
      await page.getByRole('button', { name: 'Wyślij mi link' }).click();
      const summary = page.getByRole('alert');
      await summary.waitFor();
      expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
      await expectAccessible(page);
      await summary.getByRole('link').click();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('email');
    }));

  it('answers the same to an address that nobody knows', () =>
    walk(PHONE, async ({ page }) => {
      await page.goto(`${BASE}/wejdz`);
      await page.getByLabel('Twój e-mail').fill('nikt@walks.example');
      await page.getByRole('button', { name: 'Wyślij mi link' }).click();
      await page.getByRole('heading', heading('Sprawdź pocztę')).waitFor();
      await expectAccessible(page);
    }));

  it('enters by the button behind a link, and by no link twice', () =>
    walk(PHONE, async ({ page }) => {
      const email = 'ala@walks.example';
      const path = await signInPath(email);
      await page.goto(BASE + path);
      await page.getByRole('heading', heading('Jeszcze jedno dotknięcie')).waitFor();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Wejdź' }).click();
      await page.getByRole('heading', heading('Moje organizacje')).waitFor();
      expect(page.url()).not.toContain('link=');
      await page.getByRole('button', { name: 'Wyloguj' }).click();
      await page.waitForURL(`${BASE}/`);
      await page.goto(BASE + path);
      await page.getByRole('button', { name: 'Wejdź' }).click();
      await page.getByRole('alert').getByText('Ten link już nie działa').waitFor();
      await expectAccessible(page);
    }));

  it('leads on by the letter to where one was going', () =>
    walk(PHONE, async ({ page }) => {
      const email = 'dalej@walks.example';
      await page.goto(`${BASE}/moje/konto`);
      await page.getByLabel('Twój e-mail').fill(email);
      const before = lettersNow();
      await page.getByRole('button', { name: 'Wyślij mi link' }).click();
      await page.getByRole('heading', heading('Sprawdź pocztę')).waitFor();
      await page.goto(BASE + (await signInPathSince(email, before)));
      await page.getByRole('button', { name: 'Wejdź' }).click();
      await page.waitForURL(`${BASE}/moje/konto`);
    }));

  it('goes on to where it was asked from', () =>
    walk(PHONE, async ({ page }) => {
      await page.goto(`${BASE}/moje/konto`);
      await page.getByRole('heading', heading('Zaloguj się')).waitFor();
      expect(new URL(page.url()).searchParams.get('dalej')).toBe('/moje/konto');
      await page.getByRole('link', { name: 'Mam hasło' }).click();
      await page.getByLabel('Hasło').waitFor();
      await expectAccessible(page);
      await page.goBack();
      await page.getByRole('link', { name: 'Nie mogę wejść' }).click();
      await page.getByRole('heading', heading('Jak wrócić na konto')).waitFor();
      await expectAccessible(page);
    }));
});

describe('my account', () => {
  it('shows where it is open, and ends what is open elsewhere', () =>
    walk(PHONE, async ({ page }) => {
      const email = 'sesje@walks.example';
      await signIn(email);
      await enterByMail(page, email);
      await page.goto(`${BASE}/moje/konto`);
      const end = page.getByRole('button', { name: /^Zakończ na:/ });
      await end.waitFor();
      await expectAccessible(page);
      await end.click();
      await page.getByText('Zakończone.').waitFor();
      expect(await end.count()).toBe(0);
    }));

  it('takes a password and codes from a phone, and asks for both the next time', () =>
    walk(PHONE, async ({ page }) => {
      const email = 'haslo@walks.example';
      const password = 'trzy rude koty na dachu';
      await enterByMail(page, email);
      await page.goto(`${BASE}/moje/konto`);
      await page.getByLabel('Nowe hasło').fill(password);
      await page.getByRole('button', { name: 'Zapisz hasło' }).click();
      await page.getByText('Hasło zapisane.').waitFor();
      await page.getByRole('button', { name: 'Połącz telefon' }).click();
      const secret = (await page.locator('.secret').innerText()).replaceAll(' ', '');
      await expectAccessible(page);
      await page.getByLabel('Kod, który pokazuje aplikacja').fill(codeNow(secret));
      await page.getByRole('button', { name: 'Włącz kody' }).click();
      await page.locator('.codes li').nth(9).waitFor();
      const [recovery = ''] = await page.locator('.codes li').allInnerTexts();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Kody są zapisane' }).click();
      await page.getByRole('button', { name: 'Wyloguj' }).click();
      await page.waitForURL(`${BASE}/`);

      await page.goto(`${BASE}/wejdz/haslo`);
      await page.getByLabel('Twój e-mail').fill(email);
      await page.getByLabel('Hasło').fill(password);
      await page.locator('main').getByRole('button', { name: 'Zaloguj się' }).click();
      await page.getByLabel('Kod z aplikacji').fill(recovery);
      await page.locator('main').getByRole('button', { name: 'Zaloguj się' }).click();
      await page.getByRole('heading', heading('Moje organizacje')).waitFor();
    }));
});

it('invites a second person to an organisation', () =>
  walk(PHONE, async ({ page }) => {
    const { id, slug } = await someOrganisation(0);
    await makeSteward('wlasciciel@walks.example', id);
    await enterByMail(page, 'wlasciciel@walks.example');
    await page.getByRole('link', { name: /^Osoby/ }).click();
    await page.waitForURL(`${BASE}/moje/${slug}/osoby`);
    await page.getByLabel('E-mail tej osoby').fill('druga@walks.example');
    await page.getByRole('button', { name: 'Wyślij zaproszenie' }).click();
    await page.getByText('Zaproszenie wysłane: druga@walks.example').waitFor();
    await page.getByRole('button', { name: 'Odbierz dostęp: druga@walks.example' }).waitFor();
    await expectAccessible(page);
    await page.goBack();
    await page.getByRole('heading', heading('Moje organizacje')).waitFor();
    await expectAccessible(page);
  }));
