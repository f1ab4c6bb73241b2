import type { BrowserContextOptions } from 'playwright-core';
import { describe, it } from 'vitest';
import type { Page as ApiPage, ListedOrganisation } from '../src/api/types';
import { ask, DESK, expectAccessible, open, PHONE, WITH_GPS, walk, withBrowser } from './browser';

withBrowser();

type Look = Pick<BrowserContextOptions, 'colorScheme' | 'contrast'>;
const looks: [string, Look][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['light with more contrast', { colorScheme: 'light', contrast: 'more' }],
];

describe.each(looks)('accessible in %s', (_, look) => {
  it('at the start', () =>
    walk({ ...PHONE, ...look }, async ({ page }) => {
      await open(page);
      await expectAccessible(page);
    }));

  it('at the start on a desk', () =>
    walk({ ...DESK, ...look }, async ({ page }) => {
      await open(page);
      await page.locator('.sheet.list a.row').first().waitFor();
      await expectAccessible(page);
    }));

  it('near me', () =>
    walk({ ...WITH_GPS, ...look }, async ({ page }) => {
      await open(page);
      await page.getByRole('button', { name: 'Blisko mnie' }).click();
      await page.locator('.sheet.list .way').first().waitFor();
      await expectAccessible(page);
    }));

  it('in a profile', () =>
    walk({ ...PHONE, ...look }, async ({ page }) => {
      const { items } = await ask<ApiPage<ListedOrganisation>>('/organisations?located=true&limit=1');
      await open(page, `/o/${items[0]?.slug}`);
      await page.locator('.sheet.profile .name').waitFor();
      await expectAccessible(page);
    }));

  it('while searching', () =>
    walk({ ...PHONE, ...look }, async ({ page }) => {
      await open(page);
      await page.getByRole('combobox').fill('koszalin');
      await page.getByRole('option').nth(1).waitFor();
      await expectAccessible(page);
    }));

  it('among the filters', () =>
    walk({ ...PHONE, ...look }, async ({ page }) => {
      await open(page);
      await page.getByRole('button', { name: 'Filtry' }).click();
      await page.getByRole('dialog').locator('label').first().waitFor();
      await expectAccessible(page);
    }));

  it('without a position', () =>
    walk({ ...PHONE, ...look, permissions: [] }, async ({ page }) => {
      await open(page);
      await page.getByRole('button', { name: 'Blisko mnie' }).click();
      await page.getByRole('heading', { name: 'Nie znamy Twojego położenia' }).waitFor();
      await expectAccessible(page);
    }));
});
