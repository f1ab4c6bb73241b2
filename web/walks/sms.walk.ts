import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { BASE, DESK, expectAccessible, PHONE, walk, withBrowser } from './browser';
import { become, enterByMail, lettersNow, letterTo, makeSteward } from './people';
import { messagesTo, messageTo } from './phones';
import { someOrganisation } from './some-organisation';
import { staff } from './staff';

withBrowser();

async function givePhone(page: Page, slug: string, phone: string): Promise<void> {
  await page.goto(`${BASE}/moje`);
  await page.getByRole('link', { name: 'Numery do SMS' }).click();
  await page.waitForURL((url) => url.pathname === `/moje/${slug}/telefony`);
  await page.getByText('Nie ma tu jeszcze żadnego numeru ani adresu.').waitFor();
  await page.getByRole('button', { name: 'Wyślij kod na ten numer' }).click();
  await page.getByRole('alert').waitFor();
  await expectAccessible(page);
  await page.getByLabel('Kto to jest').fill('koordynatorka');
  await page.getByLabel('Numer do SMS-ów z urzędu').fill(phone);
  await page.getByLabel(/zgadza się na SMS-y/).check();
  await page.getByRole('button', { name: 'Wyślij kod na ten numer' }).click();
  await page.getByText('Wysłaliśmy kod.').waitFor();
}

describe('news for all organisations', () => {
  const phone = '+48600700812';
  const text = 'Schron przy Morskiej 5 otwarty dziś całą noc.';

  it('a steward gives a number on a phone, and proves it by the code that comes to it', () =>
    walk(PHONE, async ({ page }) => {
      const organisation = await someOrganisation(22);
      await makeSteward('numery@walks.example', organisation.id);
      await enterByMail(page, 'numery@walks.example');
      await givePhone(page, organisation.slug, '600 700 812');
      await expectAccessible(page);
      const code = page.getByLabel('Kod z SMS-a');
      await code.fill('12');
      await page.getByRole('button', { name: 'Potwierdź numer' }).click();
      await page.getByRole('alert').waitFor();
      const [, digits = ''] = await messageTo(phone, /\n\n.*?\b(\d{6})\b/s);
      await code.fill(digits);
      await page.getByRole('button', { name: 'Potwierdź numer' }).click();
      await page.getByText('dostaje wiadomości').waitFor();
      await expectAccessible(page);
      const shown = await page.locator('.mines').innerText();
      expect(shown).toContain('812');
      expect(shown.replaceAll(/\s/g, '')).not.toContain('600700812');
    }));

  it('the office writes, sees whom it reaches and for how much, and watches it arrive', () =>
    walk(DESK, async ({ page }) => {
      await become(page.context(), await staff('nadawca@walks.example', 'moderator'));
      await page.goto(`${BASE}/biuro/sms`);
      await page.getByRole('link', { name: 'Nowa wiadomość' }).click();
      await page.getByRole('heading', { name: 'Nowa wiadomość', level: 1 }).waitFor();
      await page.getByRole('button', { name: 'Sprawdź i wyślij' }).click();
      await page.getByRole('alert').waitFor();
      await expectAccessible(page);

      await page.getByLabel('Treść').fill(text);
      const quote = page.locator('.quote');
      await quote.getByText('polskie litery').waitFor();
      await page.getByLabel(/bez polskich liter/).check();
      await quote.getByText('alfabet GSM').waitFor();
      await quote.getByText('Schron przy Morskiej 5 otwarty dzis cala noc.').waitFor();
      await page.getByLabel(/Pilne: o każdej porze/).check();
      await page.getByLabel('Temat').selectOption('urgent');
      await quote.getByText('1 osoba').waitFor();
      await quote.getByText(/organizacji bez numeru/).waitFor();
      await page.getByLabel('Do wybranych').check();
      await page.locator('summary').getByText('Forma prawna').click();
      await expectAccessible(page);
      await page.getByLabel('Do wszystkich organizacji na mapie').check();

      await page.getByRole('button', { name: 'Sprawdź i wyślij' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('1 osoba').waitFor();
      await expectAccessible(page);
      await dialog.getByRole('button', { name: 'Wyślij', exact: true }).click();
      await page.getByText('Wiadomość przyjęta do wysłania.').waitFor();
      await messageTo(phone, /Schron przy Morskiej 5 otwarty dzis cala noc\./);
      await page.getByText('Załatwione 1 z 1').waitFor({ timeout: 20_000 });
      await page.getByRole('cell', { name: '812' }).waitFor();
      await expectAccessible(page);

      await page.getByRole('link', { name: 'Wszystkie wiadomości' }).click();
      await page.locator('.case').getByText(text).waitFor();
      await expectAccessible(page);
    }));

  it('no number is reached by what its holder did not want to hear about', () =>
    walk(PHONE, async ({ page }) => {
      await enterByMail(page, 'numery@walks.example');
      const organisation = await someOrganisation(22);
      await page.goto(`${BASE}/moje/${organisation.slug}/telefony`);
      await page.locator('.mines').getByLabel('Szkolenia').uncheck();
      await page.getByText(/Zapisano, o czym pisać/).waitFor();

      await become(page.context(), await staff('nadawca2@walks.example', 'moderator'));
      await page.goto(`${BASE}/biuro/sms/nowa`);
      await page.getByLabel('Treść').fill('Szkolenie z ksiegowosci w piatek.');
      await page.getByLabel('Temat').selectOption('training');
      await page.locator('.quote').getByText('0 osób').waitFor();
      await page.getByRole('button', { name: 'Sprawdź i wyślij' }).click();
      await page.getByText('Nikt jej nie dostanie.').first().waitFor();
    }));

  it('the office sees who would get a message, and tries it on its own phone first', () =>
    walk(PHONE, async ({ page }) => {
      const own = '+48600700899';
      await become(page.context(), await staff('probujaca@walks.example', 'moderator'));
      await page.goto(`${BASE}/biuro/sms/nowa`);
      await page.getByRole('heading', { name: 'Najpierw sprawdź' }).waitFor();
      await page.getByRole('button', { name: 'Wyślij próbnie do siebie' }).click();
      await page.getByLabel('Twój numer telefonu').fill('600 700 899');
      await page.getByRole('button', { name: 'Wyślij kod' }).click();
      const [, digits = ''] = await messageTo(own, /\n\n.*?\b(\d{6})\b/s);
      await page.getByLabel('Kod z SMS-a').fill(digits);
      await page.getByRole('button', { name: 'Potwierdź numer' }).click();
      await page.getByText('Numer potwierdzony').waitFor();

      await page.getByLabel('Treść').fill('Dzien dobry, {organizacja}!');
      await page.getByLabel('Temat').selectOption('urgent');
      await page.locator('.quote').getByText('1 osoba').waitFor();
      await page.getByRole('button', { name: 'Pokaż, kto dostanie' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('••• ••• 812').waitFor();
      const { name } = await someOrganisation(22);
      await dialog.getByText(`Dzien dobry, ${name}!`).waitFor();
      await expectAccessible(page);
      await page.keyboard.press('Escape');

      await page.getByRole('button', { name: 'Wyślij próbnie do siebie' }).click();
      await page.getByText(/To tylko próba/).waitFor();
      await messageTo(own, /Dzien dobry, .*!/);
      expect(messagesTo(phone).some((message) => message.includes('Dzien dobry'))).toBe(false);
      await expectAccessible(page);
    }));

  it('the office keeps a text, an audience and a group, and begins a message with them', () =>
    walk(DESK, async ({ page }) => {
      const member = await someOrganisation(22);
      await become(page.context(), await staff('zapisujaca@walks.example', 'moderator'));
      await page.goto(`${BASE}/biuro/sms`);
      await page.getByRole('link', { name: 'Grupy organizacji' }).click();
      await page.getByText('Nie ma jeszcze żadnej grupy.').waitFor();
      await page.getByLabel('Nazwa').fill('Rada Pożytku');
      await page.getByRole('button', { name: 'Zapisz' }).click();
      await page.getByRole('button', { name: 'Kto jest w grupie: Rada Pożytku' }).click();
      await page.getByLabel('Dodaj organizację').fill(member.name);
      await page.locator('.offers').getByText(member.name, { exact: true }).click();
      await page.getByText(`Dodano: ${member.name}`).first().waitFor();
      await page.getByText('1 organizacja teraz').waitFor();
      await expectAccessible(page);

      await page.getByRole('link', { name: 'Wszystkie wiadomości' }).click();
      await page.getByRole('link', { name: 'Szablony' }).click();
      await page.getByLabel('Nazwa').fill('Posiedzenie');
      await page.getByLabel('Treść').fill('Posiedzenie rady w piatek o 17.');
      await page.getByLabel('Temat').selectOption('urgent');
      await page.getByRole('button', { name: 'Zapisz' }).click();
      await page.getByText('Zapisano: Posiedzenie.').waitFor();
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Napisz od szablonu: Posiedzenie' }).click();

      const quote = page.locator('.quote');
      await quote.getByText('Posiedzenie rady w piatek o 17.').waitFor();
      await page.getByLabel('Do wybranych').check();
      await page.locator('summary').getByText('Grupy', { exact: true }).click();
      await page.getByLabel('Rada Pożytku').check();
      await quote.getByText('spośród 1 wybranych').waitFor();
      await page.locator('summary').getByText('Zapisz ten wybór').click();
      await page.getByLabel('Nazwa').last().fill('Do rady');
      await page.getByRole('button', { name: 'Zapisz', exact: true }).last().click();
      await page.getByText('Zapisano: Do rady.').waitFor();
      await expectAccessible(page);

      await page.goto(`${BASE}/biuro/sms/odbiorcy`);
      await page.getByText('1 grupa').waitFor();
      await page.getByText('1 organizacja teraz').waitFor();
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Napisz do: Do rady' }).click();
      await page.getByLabel('Treść').fill('Jeszcze raz');
      await quote.getByText('spośród 1 wybranych').waitFor();

      await page.goto(`${BASE}/biuro/sms/grupy`);
      await page.getByRole('button', { name: 'Usuń: Rada Pożytku' }).click();
      await page.getByRole('button', { name: 'Tak, usuń' }).click();
      await page.getByText(/Tej grupy używają/).waitFor();
    }));

  it('a long link becomes a short one of the city, which leads there and is counted when that was wanted', () =>
    walk(PHONE, async ({ page }) => {
      const target = 'https://www.koszalin.pl/pl/page/otwarty-konkurs-ofert-2027';
      await become(page.context(), await staff('skracajaca@walks.example', 'moderator'));
      await page.goto(`${BASE}/biuro/sms/nowa`);
      await page.getByLabel('Treść').fill(`Konkurs: ${target}.`);
      await page.getByLabel(/Licz kliknięcia razem/).check();
      await expectAccessible(page);
      await page.getByRole('button', { name: /^Skróć:/ }).click();
      await expect.poll(() => page.getByLabel('Treść').inputValue()).toMatch(/\/s\/[A-Za-z0-9]{8}\.$/);
      const short = /https?:\S+\/s\/\w{8}/.exec(await page.getByLabel('Treść').inputValue())?.[0] ?? '';
      await page.locator('.quote').getByText(short).waitFor();
      const followed = await fetch(`${BASE}${new URL(short).pathname}`, { redirect: 'manual' });
      expect([followed.status, followed.headers.get('Location')]).toEqual([302, target]);
      // The map's own policy comes first; of several, the last one holds.
      expect(followed.headers.get('Referrer-Policy')).toMatch(/no-referrer$/);

      await page.getByLabel(/Pilne: o każdej porze/).check();
      await page.getByLabel('Temat').selectOption('urgent');
      await page.locator('.quote').getByText('1 osoba').waitFor();
      await page.getByRole('button', { name: 'Sprawdź i wyślij' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Wyślij', exact: true }).click();
      await page.getByText('Wiadomość przyjęta do wysłania.').waitFor();
      await page.getByText('1 kliknięcie').waitFor();
      await expectAccessible(page);
    }));

  it('who prefers letters confirms a mailbox, gets a copy, and ends copies by its link', () =>
    walk(PHONE, async ({ page }) => {
      const email = 'biuro@walks.example';
      const organisation = await someOrganisation(22);
      await enterByMail(page, 'numery@walks.example');
      await page.goto(`${BASE}/moje/${organisation.slug}/telefony`);
      await page.locator('.mine').first().waitFor();
      await page.getByRole('button', { name: 'E-mail', exact: true }).click();
      await page.getByLabel('Kto to jest').fill('biuro');
      await page.getByLabel('Adres e-mail').fill(email);
      await page.getByLabel(/zgadza się na listy/).check();
      await expectAccessible(page);
      const before = lettersNow();
      await page.getByRole('button', { name: 'Wyślij kod na ten adres' }).click();
      const code = /\b(\d{6})\b/.exec(await letterTo(email, 'contact-code', before))?.[1] ?? '';
      await page.getByLabel('Kod z listu').fill(code);
      await page.getByRole('button', { name: 'Potwierdź adres' }).click();
      const mailbox = page.locator('.mine').filter({ hasText: 'b•••@w•••.example' });
      await mailbox.getByText('dostaje wiadomości').waitFor();
      await expectAccessible(page);

      const clerk = await staff('listowa@walks.example', 'moderator');
      await become(page.context(), clerk);
      await page.goto(`${BASE}/biuro/sms/nowa`);
      await page.getByLabel('Treść').fill('Schron otwarty takze jutro.');
      await page.getByLabel(/Pilne: o każdej porze/).check();
      await page.getByLabel('Temat').selectOption('urgent');
      await page.locator('.quote').getByText('i 1 kopia e-mailem').waitFor();
      await page.getByRole('button', { name: 'Sprawdź i wyślij' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Wyślij', exact: true }).click();
      const letter = await letterTo(email, 'broadcast-copy', before);
      expect(letter).toContain('Schron otwarty takze jutro.');

      await page.goto(/https?:\S+\/wypisz\/\S+/.exec(letter)?.[0] ?? '');
      await page.getByRole('button', { name: 'Wypisz mnie' }).click();
      await page.getByRole('heading', { name: 'Wypisano' }).waitFor();
    }));
});
