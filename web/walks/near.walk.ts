import { describe, expect, it } from 'vitest';
import { open, PHONE, SQUARE, WITH_GPS, walk, withBrowser } from './browser';
import { bare, metresIn, nearestAround } from './expected';

withBrowser();

const rows = '.sheet.list ol.rows .row';

describe('near me on a phone', () => {
  it('lists the nearest first with metres, opens a profile, and goes back to the list and the map', () =>
    walk(WITH_GPS, async ({ page }) => {
      const expected = await nearestAround(1000);
      await open(page);
      await page.getByRole('button', { name: 'Blisko mnie' }).click();
      await page.locator(`${rows} .way`).first().waitFor();

      const names = await page.locator(`${rows} h3`).allInnerTexts();
      const plain = names.map(bare);
      const distances = (await page.locator(`${rows} .way b`).allInnerTexts()).slice(0, expected.length);
      expect(distances.map(metresIn)).toEqual([...distances.map(metresIn)].sort((a, b) => a - b));
      expect(Math.abs(metresIn(distances[0] ?? '') - (expected[0]?.distanceMetres ?? 0))).toBeLessThanOrEqual(
        10,
      );
      expect(plain.slice(0, expected.length)).toEqual(
        expected.map(({ organisation }) => bare(organisation.name)),
      );

      await page.locator(rows).first().click();
      await page.locator('.sheet.profile .name').waitFor();
      expect(new URL(page.url()).pathname).toBe(`/o/${expected[0]?.organisation.slug}`);
      await expect.poll(() => page.title()).toContain(bare(expected[0]?.organisation.name ?? ''));

      await page.goBack();
      await page.locator('.sheet.profile').waitFor({ state: 'detached' });
      expect(new URL(page.url()).pathname).toBe('/');
      expect(await page.locator('.sheet.list').getAttribute('data-stop')).toBe('half');

      await page.goBack();
      await page.locator('.sheet.list[data-stop="peek"]').waitFor();
      expect(new URL(page.url()).searchParams.get('near')).toBeNull();
    }));

  it('asks for the position only on a gesture and tells it to /nearby only', () =>
    walk(WITH_GPS, async ({ page, asked }) => {
      await page.addInitScript(() => {
        const real = navigator.geolocation.watchPosition.bind(navigator.geolocation);
        Object.defineProperty(window, 'asked', { value: 0, writable: true });
        navigator.geolocation.watchPosition = (...them) => {
          (window as unknown as { asked: number }).asked += 1;
          return real(...them);
        };
      });
      const times = () => page.evaluate(() => (window as unknown as { asked: number }).asked);
      await open(page, '/?near=1');
      expect(await times()).toBe(0);
      await page.getByRole('button', { name: 'Użyj mojego położenia' }).click();
      await page.locator(`${rows} .way`).first().waitFor();
      expect(await times()).toBe(1);

      const carrying = asked.filter((address) => address.includes(`lat=${SQUARE.latitude.toFixed(5)}`));
      expect(carrying.length).toBeGreaterThan(0);
      for (const address of carrying) expect(new URL(address).pathname).toBe('/api/v1/nearby');
      expect(page.url()).not.toContain('lat=');
    }));

  it('keeps the place of the reader out of every address, until the map has left it', () =>
    walk(WITH_GPS, async ({ page }) => {
      await page.addInitScript(() => {
        const written: string[] = [];
        Object.defineProperty(window, 'written', { value: written });
        for (const name of ['pushState', 'replaceState'] as const) {
          const real = history[name].bind(history);
          history[name] = (state, unused, url) => {
            written.push(String(url));
            real(state, unused, url);
          };
        }
      });
      const written = () => page.evaluate(() => (window as unknown as { written: string[] }).written);
      await open(page);
      await page.getByRole('button', { name: 'Blisko mnie' }).click();
      await page.locator(`${rows} .way`).first().waitFor();
      // Opening a profile writes what the map still had to tell.
      await page.locator(rows).first().click();
      await page.locator('.sheet.profile .name').waitFor();
      await page.goBack();
      await page.locator('.sheet.profile').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Zakończ „Blisko mnie”' }).click();
      await page.locator(`${rows} .way`).first().waitFor({ state: 'detached' });
      expect((await written()).length).toBeGreaterThan(2);
      for (const address of await written()) expect(address).not.toContain('@=');
      expect(page.url()).not.toContain('@=');

      await page.locator('.map').focus();
      await expect
        .poll(
          async () => {
            await page.keyboard.press('ArrowRight');
            return page.url();
          },
          // Longer than the map takes to rest and to be written down.
          { timeout: 15_000, interval: 700 },
        )
        .toContain('@=');
    }));

  it('follows somebody who walks', () =>
    walk(WITH_GPS, async ({ page }) => {
      await open(page);
      await page.getByRole('button', { name: 'Blisko mnie' }).click();
      await page.locator(`${rows} .way`).first().waitFor();
      const before = await page.locator(`${rows} .way b`).first().innerText();
      const renewed = page.waitForResponse((answer) => answer.url().includes('/api/v1/nearby'));
      await page.context().setGeolocation({ ...SQUARE, latitude: SQUARE.latitude + 0.005 });
      await renewed;
      await expect.poll(() => page.locator(`${rows} .way b`).first().innerText()).not.toBe(before);
    }));

  it('widens the circle, and never ends the list silently', () =>
    walk(WITH_GPS, async ({ page }) => {
      await open(page);
      await page.getByRole('button', { name: 'Blisko mnie' }).click();
      await page.locator(`${rows} .way`).first().waitFor();
      await page.getByRole('button', { name: 'Miasto' }).click();
      const more = page.getByRole('button', { name: 'Pokaż dalsze' });
      await more.waitFor();
      const before = await page.locator(rows).count();
      await more.click();
      await expect.poll(() => page.locator(rows).count()).toBeGreaterThan(before);
      expect(new URL(page.url()).searchParams.get('radius')).toBe('city');
    }));
});

describe('without a position', () => {
  it('says what to do and searches from a street', () =>
    walk({ ...PHONE, permissions: [] }, async ({ page }) => {
      await open(page);
      await page.getByRole('button', { name: 'Blisko mnie' }).click();
      await page.getByRole('heading', { name: 'Nie znamy Twojego położenia' }).waitFor();
      await page.getByRole('button', { name: 'Jak włączyć położenie' }).click();
      await page.getByText('wybierz „Zezwalaj”').waitFor();
      await page.getByLabel('Ulica lub miejscowość').fill('koszalin');
      await page.locator('.offers button').first().click();
      await page.locator(`${rows} .way`).first().waitFor();
      const distances = (await page.locator(`${rows} .way b`).allInnerTexts()).filter((text) =>
        /\d/.test(text),
      );
      expect(distances.length).toBeGreaterThan(0);
    }));
});
