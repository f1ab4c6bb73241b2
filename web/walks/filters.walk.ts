import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Page as ApiPage, ListedOrganisation, MapPoints } from '../src/api/types';
import { ask, expectAccessible, open, PHONE, walk, withBrowser } from './browser';

withBrowser();

/** Ten o'clock in Poland, or eleven, on the next Tuesday; within the weeks that the server knows. */
function tuesday(): Date {
  const at = new Date();
  at.setUTCHours(9, 0, 0, 0);
  at.setUTCDate(at.getUTCDate() + ((2 - at.getUTCDay() + 7) % 7 || 7));
  return at;
}

const EVERYWHERE = 'bbox=-180,-90,180,90&zoom=12';

async function expected(filters: string): Promise<number> {
  const { organisations, unlocated } = await ask<MapPoints>(`/map/points?${EVERYWHERE}&${filters}`);
  return organisations + unlocated;
}

async function openFilters(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Filtry|\d filtr)/ }).click();
  await page.getByRole('dialog').getByRole('checkbox').first().waitFor();
}

const results = (page: Page) => page.getByRole('button', { name: /Pokaż wyniki/ });

describe('filters', () => {
  it('leave those who are open now, and each says until when', () =>
    walk(PHONE, async ({ page }) => {
      const at = tuesday();
      await page.clock.setFixedTime(at);
      await open(page);
      await page.getByRole('button', { name: 'Otwarte teraz' }).click();
      await expect.poll(() => page.url()).toContain('open=1');
      await page.getByRole('button', { name: 'Lista' }).click();
      const rows = page.locator('.sheet.list a.row');
      await rows.first().waitFor();
      const { items } = await ask<ApiPage<ListedOrganisation>>(
        `/organisations?openAt=${at.toISOString()}&sort=name&limit=100`,
      );
      const open_ = new Set(items.map(({ slug }) => slug));
      await expect
        .poll(async () => {
          const shown = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-slug')));
          return shown.length > 0 && shown.every((slug) => open_.has(slug ?? ''));
        })
        .toBe(true);
      const firstPlaces = items.find(({ places }) => places.length === 1);
      const row = page.locator(`a.row[data-slug="${firstPlaces?.slug}"]`);
      if ((await row.count()) > 0) expect(await row.innerText()).toMatch(/Otwarte (do \d|całą dobę)/);
      await page.reload();
      await page.getByRole('button', { name: 'Otwarte teraz', pressed: true }).waitFor();
    }));

  it('count what each of them leaves, and show as many', () =>
    walk(PHONE, async ({ page }) => {
      await page.clock.setFixedTime(tuesday());
      await open(page);
      await openFilters(page);
      await page.getByLabel(/Dostępne dla wózków/).check();
      const accessible = await expected('wheelchair=limited');
      await expect.poll(() => results(page).innerText()).toContain(`${accessible} organizac`);
      const label = page.locator('label.check', { hasText: 'Organizacja pożytku publicznego' });
      const both = await expected('wheelchair=limited&publicBenefit=true');
      await expect.poll(() => label.innerText()).toContain(`${both}`);
      await label.click();
      await page.getByLabel('Forma prawna').selectOption({ index: 1 });
      await expectAccessible(page);
      const url = new URL(page.url()).searchParams;
      const form = url.get('form');
      expect([url.get('wheelchair'), url.get('opp')]).toEqual(['1', '1']);
      const all = await expected(`wheelchair=limited&publicBenefit=true&legalForm=${form}`);
      await expect.poll(() => results(page).innerText()).toContain(`${all} organizac`);
      await page.getByRole('dialog').getByRole('button', { name: 'Usuń filtry' }).click();
      await expect.poll(() => new URL(page.url()).search).not.toContain('wheelchair');
    }));

  it('that an address names, but nobody knows, are dropped', () =>
    walk(PHONE, async ({ page }) => {
      await open(page, '/?form=nonsense&sphere=zzz&list=1');
      await page.locator('.sheet.list a.row').first().waitFor();
      await expect.poll(() => new URL(page.url()).search).toBe('?list=1');
    }));

  it('are offered by their fields where no word leads on', () =>
    walk(PHONE, async ({ page }) => {
      await open(page);
      await page.getByRole('combobox').fill('qwxzqwxz');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Albo wybierz dziedzinę' }).waitFor();
      await expectAccessible(page);
      await page.locator('.fields').getByRole('button', { name: 'Sport' }).click();
      await page.locator('.sheet.list a.row').first().waitFor();
      expect(new URL(page.url()).searchParams.get('q')).toBeNull();
    }));
});
