import { describe, expect, it } from 'vitest';
import { BASE, DESK, expectAccessible, PHONE, walk, withBrowser } from './browser';
import { become, call, enterByMail, makeSteward, signIn } from './people';
import { messageTo } from './phones';
import { someOrganisation } from './some-organisation';
import { staff } from './staff';

withBrowser();

const plain = (words: string) =>
  words.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'L');

describe('an organisation writes to a topic', () => {
  const phone = '+48600700834';
  const writer = 'pisze@walks.example';
  const text = 'Warsztat: jak napisac wniosek o grant. Czwartek o 17.';
  /** What phones read: the name before it, in plain letters. */
  const exact = async () => plain(`${(await someOrganisation(34)).name}: ${text}`);
  const page = async () => `${BASE}/moje/${(await someOrganisation(34)).slug}/napisz`;

  it('somebody of another organisation wants to hear about grants', async () => {
    const { id } = await someOrganisation(35);
    await makeSteward('chetna@walks.example', id);
    const as = await signIn('chetna@walks.example');
    const contacts = `/organisations/${id}/contacts`;
    const body = { label: 'prezes', phone, topics: ['grants'], agreed: true };
    const { body: made } = await call('POST', contacts, { as, body, status: 201 });
    const [, code = ''] = await messageTo(phone, /kod (\d{6})/);
    await call('POST', `${contacts}/${(made as { id: string }).id}/confirmation`, { as, body: { code } });
  }, 60_000);

  it('the office lets an organisation write', () =>
    walk(DESK, async ({ page }) => {
      const { name } = await someOrganisation(34);
      await become(page.context(), await staff('pozwala@walks.example', 'moderator'));
      await page.goto(`${BASE}/biuro/sms`);
      await page.getByRole('link', { name: 'Od organizacji' }).click();
      await page.getByText('Nikt jeszcze nie może.').waitFor();
      await page.getByText('Nic nie czeka.').waitFor();
      await page.getByLabel('Pozwól pisać').fill(name);
      await page.locator('.offers').getByText(name, { exact: true }).click();
      await page.getByText(`Może pisać: ${name}`).waitFor();
      await page.locator('.listed').getByText(name).waitFor();
      await expectAccessible(page);
    }));

  it('its steward writes on a phone, sees what readers will see, and hands it in', () =>
    walk(PHONE, async ({ page }) => {
      const { id, slug, name } = await someOrganisation(34);
      await makeSteward(writer, id, 'editor');
      await enterByMail(page, writer);
      await page.goto(`${BASE}/moje`);
      await page.getByRole('link', { name: 'Napisz do innych' }).click();
      await page.waitForURL((url) => url.pathname === `/moje/${slug}/napisz`);
      await page.getByRole('button', { name: 'Oddaj do sprawdzenia' }).click();
      await page.getByRole('alert').waitFor();
      await expectAccessible(page);
      await page.getByLabel('Treść').fill(text.replace('napisac', 'napisać'));
      await page.getByText(`${name}: Warsztat: jak napisać`).waitFor();
      await page.getByLabel(/Bez polskich liter/).check();
      await page.getByText(/alfabet GSM/).waitFor();
      await page
        .locator('.told')
        .getByText(await exact())
        .waitFor();
      await page.getByLabel('Temat').selectOption('grants');
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Oddaj do sprawdzenia' }).click();
      await page.getByText('czeka na urząd', { exact: true }).waitFor();
      await page.getByText('Wasza wiadomość czeka na urząd.').waitFor();
      await expectAccessible(page);

      await page.getByRole('button', { name: 'Wycofaj' }).click();
      await page.getByText('Urząd już jej nie przeczyta.').waitFor();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Tak, wycofaj' }).click();
      await page.getByText('wycofana', { exact: true }).waitFor();
      await page.getByLabel('Treść').fill(text);
      await page.getByLabel(/Bez polskich liter/).check();
      await page.getByLabel('Temat').selectOption('grants');
      await page.getByRole('button', { name: 'Oddaj do sprawdzenia' }).click();
      await page.getByText('czeka na urząd', { exact: true }).waitFor();
    }));

  it('the office reads it, with whom it reaches and for how much, and sends it unchanged', () =>
    walk(PHONE, async ({ page }) => {
      const { name } = await someOrganisation(34);
      await become(page.context(), await staff('czytajaca@walks.example', 'moderator'));
      await page.goto(`${BASE}/biuro/sms`);
      await page.getByText('1 czeka').waitFor();
      await page.getByRole('link', { name: 'Od organizacji' }).click();
      const quote = page.locator('.topic-message .quote');
      await quote.getByText(await exact()).waitFor();
      await quote.getByText(/^Razem .*zł/).waitFor();
      await expectAccessible(page);
      await page.getByRole('button', { name: `Zgadzam się, wyślij bez zmian: ${name}` }).click();
      await page.getByText('Wiadomość przyjęta do wysłania.').waitFor();
      const [sent] = await messageTo(phone, /\n\n.*Warsztat.*/s);
      expect(sent.trim()).toBe(await exact());
    }));

  it('its steward sees that it was sent, and why another one was not', () =>
    walk(PHONE, async ({ page: seen }) => {
      const { name } = await someOrganisation(34);
      await enterByMail(seen, writer);
      await seen.goto(await page());
      await seen.getByText('wysłana', { exact: true }).waitFor();
      await seen.getByLabel('Treść').fill('Kupcie nasze kubki.');
      await seen.getByRole('button', { name: 'Oddaj do sprawdzenia' }).click();
      await seen.getByText('czeka na urząd', { exact: true }).waitFor();

      await become(seen.context(), await staff('odmawia@walks.example', 'moderator'));
      await seen.goto(`${BASE}/biuro/sms/od-organizacji`);
      await seen.getByRole('button', { name: `Odmów: ${name}` }).click();
      const dialog = seen.getByRole('dialog');
      await dialog.getByLabel('Powód').fill('To reklama.');
      await dialog.getByRole('button', { name: 'Odmów' }).click();
      await seen.getByText('Odmowa zapisana.').waitFor();
      await seen.getByText('Nic nie czeka.').waitFor();
      await seen.getByRole('button', { name: `Odbierz prawo: ${name}` }).click();
      await seen.getByText(`Już nie może pisać: ${name}`).waitFor();

      await enterByMail(seen, writer);
      await seen.goto(await page());
      await seen.getByText('Dlaczego: To reklama.').waitFor();
      await seen.getByText('Urząd nie dał tej organizacji prawa do pisania.').waitFor();
      expect(await seen.getByLabel('Treść').count()).toBe(0);
      await expectAccessible(seen);
    }));
});
