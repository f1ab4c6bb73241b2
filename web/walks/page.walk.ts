import { describe, expect, it } from 'vitest';
import type { Page as ApiPage, ListedOrganisation, MapPoints, Profile, Sphere } from '../src/api/types';
import { ask, BASE, DESK, open, PHONE, walk, withBrowser } from './browser';
import { bare } from './expected';

withBrowser();

const WORLD = '-180,-90,180,90';

async function anOrganisation(): Promise<ListedOrganisation> {
  const { items } = await ask<ApiPage<ListedOrganisation>>('/organisations?located=true&limit=1');
  const [first] = items;
  if (!first) throw new Error('The demo data has no organisation on the map');
  return first;
}

/** Marks and pebbles together stand for so many places. */
async function placesOnMap(page: import('playwright-core').Page): Promise<number> {
  const pebbles = await page.locator('.pebble span').allInnerTexts();
  const leaves = await page.locator('.pt.leaf').count();
  return leaves + pebbles.reduce((sum, text) => sum + Number(text), 0);
}

describe('the address', () => {
  it('opens a profile directly, with the whole of it', () =>
    walk(PHONE, async ({ page }) => {
      const { slug } = await anOrganisation();
      const profile = await ask<Profile>(`/organisations/${slug}`);
      await open(page, `/o/${slug}`);
      const sheet = page.locator('.sheet.profile');
      await sheet.getByRole('heading', { name: bare(profile.name) }).waitFor();
      const text = (await sheet.innerText()).replaceAll('\u00a0', ' ');
      const facts = [
        profile.krs,
        profile.nip,
        profile.regon,
        profile.contacts?.email,
        profile.descriptions?.pl?.split('\n')[0],
      ];
      for (const fact of facts.filter((known) => known !== undefined)) expect(text).toContain(fact);
      for (const place of profile.places)
        if (place.address?.street) expect(text).toContain(place.address.street.replace(/^ul\. /, ''));
      await page.locator('.map .pin').first().waitFor();
    }));

  it('is readable without script', () =>
    walk({ ...PHONE, javaScriptEnabled: false }, async ({ page }) => {
      const { slug, name } = await anOrganisation();
      await page.goto(`${BASE}/o/${slug}`);
      expect(await page.locator('#app').innerText()).toContain(name);
      expect(await page.title()).toContain(name);
    }));

  it('says plainly when there is no such organisation', () =>
    walk(PHONE, async ({ page }) => {
      await page.goto(`${BASE}/o/nie-ma-takiej-organizacji`);
      await page.getByText('Nie ma takiej organizacji').first().waitFor();
    }));

  it('keeps filters and camera, and replaces rather than piles up while the map moves', () =>
    walk(DESK, async ({ page }) => {
      await open(page);
      const entries = await page.evaluate(() => history.length);
      await page.getByRole('button', { name: 'Przybliż', exact: true }).click();
      await page.waitForURL(/@=/);
      expect(await page.evaluate(() => history.length)).toBe(entries);
      const address = page.url();
      const camera = new URL(address).searchParams.get('@');
      await page.goto(address);
      await page.locator('.map .pt').first().waitFor();
      expect(new URL(page.url()).searchParams.get('@')).toBe(camera);
    }));
});

describe('list and map', () => {
  it('say the same: as many places on the map, as many rows and names', () =>
    walk(DESK, async ({ page }) => {
      const all = await ask<MapPoints>(`/map/points?bbox=${WORLD}&zoom=13`);
      await open(page);
      const head = page.locator('#list-title');
      await expect.poll(() => head.innerText()).toMatch(/\d/);
      const inView = Number((await head.innerText()).replace(/\D/g, ''));
      const outside = page.getByText('Poza widokiem');
      await page.locator('.sheet.list a.row').first().waitFor();
      while (await page.getByRole('button', { name: 'Pokaż dalsze' }).isVisible()) {
        const before = await page.locator('.sheet.list > .sheet-body > ol .row').count();
        await page.getByRole('button', { name: 'Pokaż dalsze' }).click();
        await expect
          .poll(() => page.locator('.sheet.list > .sheet-body > ol .row').count())
          .toBeGreaterThan(before);
      }
      expect(await page.locator('.sheet.list > .sheet-body > ol .row').count()).toBe(inView);
      const beyond = all.organisations - inView;
      if (beyond > 0) expect(Number((await outside.innerText()).replace(/\D/g, ''))).toBe(beyond);
      if (all.unlocated > 0) {
        await page.getByRole('heading', { name: 'Bez miejsca na mapie' }).waitFor();
        await page.locator('.unlocated').getByRole('button', { name: 'Pokaż', exact: true }).click();
        await page.locator('.unlocated .row').first().waitFor();
      }
    }));

  it('draw every place exactly once, in pebbles with exact counts', () =>
    walk(DESK, async ({ page }) => {
      const all = await ask<MapPoints>(`/map/points?bbox=${WORLD}&zoom=9`);
      await open(page, '/?@=54.19000,16.18000,9');
      await expect.poll(() => placesOnMap(page)).toBe(all.places);
    }));

  it('narrow to a family with the counts that the server tells', () =>
    walk(DESK, async ({ page }) => {
      const { items } = await ask<{ items: Sphere[] }>('/spheres');
      const codes = items.filter(({ family }) => family === 'pomoc').map(({ code }) => code);
      const points = await ask<MapPoints>(`/map/points?bbox=${WORLD}&zoom=9&sphere=${codes.join(',')}`);
      await open(page, '/?@=54.19000,16.18000,9');
      await page.getByRole('button', { name: 'Pomoc i rodzina', exact: true }).click();
      await expect.poll(() => placesOnMap(page)).toBe(points.places);
      expect(new URL(page.url()).searchParams.get('sphere')?.split(',').sort()).toEqual([...codes].sort());

      await page.getByRole('button', { name: '1 filtr', exact: true }).click();
      const sphere = items.find(({ code }) => code === codes[0]);
      const label = page
        .getByRole('dialog')
        .locator('label')
        .filter({ hasText: new RegExp(`^${sphere?.labels.pl}`, 'i') });
      expect(await label.locator('.figure').innerText()).toBe(String(sphere?.organisations));
      expect(await label.locator('input').isChecked()).toBe(true);
    }));
});

describe('search', () => {
  it('suggests without Polish letters and narrows list and map', () =>
    walk(DESK, async ({ page }) => {
      const { name } = await anOrganisation();
      const word =
        bare(name)
          .split(/\s+/)
          .find((part) => part.length > 5) ?? bare(name);
      const typed = word.toLowerCase().replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '');
      await open(page);
      await page.getByRole('combobox').fill(typed);
      await page.getByRole('option').filter({ hasText: word }).nth(1).waitFor();
      const points = await ask<MapPoints>(`/map/points?bbox=${WORLD}&zoom=9&q=${encodeURIComponent(typed)}`);
      await page.keyboard.press('Enter');
      await page.waitForURL(/q=/);
      await page.getByRole('button', { name: /filtr/i }).first().click();
      const all = points.organisations + points.unlocated;
      await page.getByRole('button', { name: new RegExp(`Pokaż wyniki · ${all} `) }).waitFor();
    }));
});

describe('language', () => {
  it('changes at once, stays in the address, and after a reload', () =>
    walk(DESK, async ({ page }) => {
      await open(page);
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('button', { name: 'Near me' }).waitFor();
      expect(await page.getAttribute('html', 'lang')).toBe('en');
      expect(new URL(page.url()).searchParams.get('lang')).toBe('en');
      await page.reload();
      await page.getByRole('button', { name: 'Near me' }).waitFor();
    }));
});

describe('without tiles', () => {
  it('draws outlines, says so quietly, stays usable, and asks no third party', () =>
    walk(PHONE, async ({ page, outside }) => {
      const { tiles } = await ask<{ tiles: { url: string } }>('/city');
      const host = new URL(tiles.url.replace('{s}', 'a')).host;
      await open(page);
      await page.locator('path.outline').first().waitFor({ state: 'attached' });
      await page.getByText('Podkład mapy się nie wczytał').waitFor();
      const pebble = page.locator('.pebble').first();
      const before = await page.locator('.pt').count();
      expect(before).toBeGreaterThan(0);
      await pebble.evaluate((element: HTMLElement) => element.click());
      await page.waitForURL(/@=/);
      expect(new Set(outside.map((address) => new URL(address).host))).toEqual(new Set([host]));
    }));
});

describe('on a narrow phone', () => {
  it('never scrolls sideways at 320 px', () =>
    walk({ ...PHONE, viewport: { width: 320, height: 640 } }, async ({ page }) => {
      const { slug } = await anOrganisation();
      for (const path of ['/', '/?list=1', '/?near=1&list=1', `/o/${slug}`]) {
        await open(page, path);
        const wide = await page.evaluate(() =>
          [document.documentElement, ...document.querySelectorAll('.sheet-body, .shell')]
            .filter((element) => element.scrollWidth > element.clientWidth)
            .map((element) => element.className || element.tagName),
        );
        expect(wide, path).toEqual([]);
      }
    }));
});
