import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ListedOrganisation } from '../src/api/types';
import { BASE, DESK, expectAccessible, PHONE, walk, withBrowser } from './browser';
import { administrator, become, call, enterByMail, makeSteward, type SignedIn, signIn } from './people';
import { messageTo } from './phones';
import { realOrganisations, someOrganisation } from './some-organisation';
import { staff } from './staff';

withBrowser();

/** Where the served map puts its messages, and the key of its secrets: bin/test names both. */
const SECRET = process.env.NGOMAP_SECRET_FILE ?? '.data/secret/key';

/** A phone writes to the city: as Kannel passes it on, whose address has a word that only it knows. */
async function phoneSays(phone: string, text: string): Promise<void> {
  const key = Buffer.from(readFileSync(SECRET, 'utf8').trim(), 'base64');
  const word = createHmac('sha256', key).update('index callback kannel').digest('hex').slice(0, 32);
  const about = new URLSearchParams({ key: word, id: `${Date.now()}-${Math.random()}`, from: phone, text });
  const answer = await fetch(`${BASE}/api/v1/sms/inbound/kannel?${about}`);
  expect(answer.status).toBe(200);
}

/** A number that was confirmed by the code that came to it. */
async function givePhone(as: SignedIn, organisation: string, phone: string): Promise<void> {
  const contacts = `/organisations/${organisation}/contacts`;
  const body = { label: 'koordynator', phone, topics: ['events'], agreed: true };
  const { body: made } = await call('POST', contacts, { as, body, status: 201 });
  const [, code = ''] = await messageTo(phone, /kod (\d{6})/);
  await call('POST', `${contacts}/${(made as { id: string }).id}/confirmation`, { as, body: { code } });
}

async function broadcast(as: SignedIn, changes: object): Promise<string> {
  const body = { text: 'Zebranie jutro o 10', purpose: 'urgent', topic: 'events', ...changes };
  const headers = { 'Idempotency-Key': `walk-${Date.now()}` };
  const { body: made } = await call('POST', '/broadcasts', { as, body, headers, status: 201 });
  return (made as { id: string }).id;
}

describe('what comes of messages', () => {
  const phone = '+48600700823';
  const placedPhone = '+48600700824';
  const question = 'Kto moze przywiezc koce? TAK lub liczba.';
  let id: string;

  /** The last one that is drawn: other walks begin at the front. */
  async function placed() {
    const drawn = (await realOrganisations()).filter(({ places }) => places[0]?.position);
    return drawn[drawn.length - 1] as ListedOrganisation;
  }

  it('the office asks organisations that gave their numbers', async () => {
    const organisation = await someOrganisation(27);
    await makeSteward('odpowiada@walks.example', organisation.id);
    await givePhone(await signIn('odpowiada@walks.example'), organisation.id, phone);
    const { id: second } = await placed();
    await makeSteward('na-mapie@walks.example', second);
    await givePhone(await signIn('na-mapie@walks.example'), second, placedPhone);
    id = await broadcast(await staff('pyta@walks.example', 'moderator'), { text: question, question: true });
  }, 60_000);

  it('answers are counted while one looks, and the table of phones is taken out', () =>
    walk(DESK, async ({ page }) => {
      await become(page.context(), await staff('liczy@walks.example', 'moderator'));
      await page.goto(`${BASE}/biuro/sms/${id}`);
      await page.getByRole('cell', { name: '823' }).waitFor({ timeout: 20_000 });
      await messageTo(phone, /koce/);
      await phoneSays(phone, 'Tak, jedziemy');
      await page.locator('.sms-counts').getByText('TAK').waitFor({ timeout: 20_000 });
      await phoneSays(phone, '12');
      await page.locator('.sms-counts').getByText('12').waitFor({ timeout: 20_000 });
      await page.getByText(/nie ma.* punktu na mapie/).waitFor();
      await messageTo(placedPhone, /koce/);
      await phoneSays(placedPhone, 'Tak');
      const mark = page.locator('.outcome-map').getByLabel(`${(await placed()).name}: TAK`);
      await mark.click();
      await page.locator('.outcome-chosen').getByRole('link').waitFor();
      const yes = page.getByRole('button', { name: /^✓?\s*TAK/ });
      await yes.click();
      await mark.waitFor({ state: 'detached' });
      await yes.click();
      await mark.waitFor();
      await expectAccessible(page);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Pobierz jako tabelę (CSV)' }).click(),
      ]);
      const table = readFileSync(await file.path(), 'utf8');
      expect(table).toContain('organisation,channel,address,state');
      expect(table).toMatch(/823,accepted,.*,12/);
      expect(table).not.toContain('600700823');
    }));

  it('free words wait in the inbox until somebody has dealt with them', () =>
    walk(PHONE, async ({ page }) => {
      const organisation = await someOrganisation(27);
      await phoneSays(phone, 'Kiedy i gdzie przywiezc te koce?');
      await become(page.context(), await staff('czyta@walks.example', 'moderator'));
      await page.goto(`${BASE}/biuro/sms`);
      await page.getByText(/wiadomoś.+ czeka/).waitFor();
      await page.getByRole('link', { name: /Skrzynka/ }).click();
      const letter = page.locator('.sms-letter').filter({ hasText: 'te koce' });
      await letter.getByText('823').waitFor();
      await letter.getByRole('link', { name: organisation.name }).waitFor();
      await expectAccessible(page);
      await letter.getByRole('button', { name: /^Załatwione/ }).click();
      await page.getByText('Odłożono do załatwionych.').waitFor();
      await letter.waitFor({ state: 'detached' });
      await page.getByRole('radiogroup').or(page.locator('fieldset')).getByText('Załatwione').click();
      await letter.getByRole('button', { name: /^Jednak czeka/ }).waitFor();
      await expectAccessible(page);
    }));

  it('an organisation without a number reads what the city wrote to it', () =>
    walk(PHONE, async ({ page }) => {
      const organisation = await someOrganisation(28);
      await makeSteward('bez-numeru@walks.example', organisation.id);
      await enterByMail(page, 'bez-numeru@walks.example');
      await page.goto(`${BASE}/moje`);
      await page.getByRole('link', { name: 'Wiadomości z urzędu' }).click();
      await page.waitForURL((url) => url.pathname === `/moje/${organisation.slug}/wiadomosci`);
      await page.getByText(question).waitFor();
      await page.getByText('Nie poszło na żaden Wasz numer.').first().waitFor();
      await expectAccessible(page);
    }));

  it('an administrator sees what would have been sent, and that nothing leaves the building', () =>
    walk(PHONE, async ({ page }) => {
      await become(page.context(), await administrator());
      await page.goto(`${BASE}/biuro/sms`);
      await page.getByRole('link', { name: 'Wiadomości próbne' }).click();
      await page.getByText('nic stąd nie wychodzi').waitFor();
      await page.locator('.sms-letter').getByText(question).first().waitFor();
      await page
        .locator('.sms-letter')
        .getByText(/kod \d{6}/)
        .first()
        .waitFor();
      await expectAccessible(page);
    }));
});
