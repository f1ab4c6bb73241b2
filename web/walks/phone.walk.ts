import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Page as ApiPage, ListedOrganisation, Profile } from '../src/api/types';
import { ask, open, PHONE, WITH_GPS, walk, withBrowser } from './browser';

withBrowser();

const SMALL = { ...PHONE, viewport: { width: 320, height: 640 }, locale: 'en-GB' };
const PHONE_WIDTH = PHONE.viewport?.width ?? 0;

const middleOf = async (page: Page, what: string) => {
  const box = await page.locator(what).first().boundingBox();
  if (!box) throw new Error(`${what} is not to be seen`);
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
};

/** An organisation that can be reached in all four ways. */
async function reachable(): Promise<Profile> {
  const { items } = await ask<ApiPage<ListedOrganisation>>('/organisations?located=true&limit=50');
  for (const { slug } of items) {
    const profile = await ask<Profile>(`/organisations/${slug}`);
    const { phone, email, website } = profile.contacts;
    if (phone && email && website) return profile;
  }
  throw new Error('The demo data has no organisation with phone, e-mail and website');
}

describe('on a phone', () => {
  it('a full profile does not push away the map that is behind it', () =>
    walk(WITH_GPS, async ({ page }) => {
      await open(page);
      await page.getByRole('button', { name: 'Blisko mnie' }).click();
      await page.locator('.sheet.list .way').first().waitFor();
      await page.waitForTimeout(600);
      const before = await middleOf(page, '.me-box');
      await page.locator('.sheet.list a.row').first().click();
      await page.locator('.sheet.profile .name').waitFor();
      await page.goBack();
      await page.locator('.sheet.profile').waitFor({ state: 'detached' });
      await page.waitForTimeout(600);
      expect(await middleOf(page, '.me-box')).toEqual(before);
    }));

  it('a tapped suggestion folds the keyboard away', () =>
    walk(PHONE, async ({ page }) => {
      await open(page);
      await page.getByRole('combobox').fill('fundacja');
      await page.getByRole('option').first().tap();
      await page.locator('.sheet.list[data-stop="half"]').waitFor();
      expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('INPUT');
    }));

  it('a chip that was touched stays in sight', () =>
    walk(PHONE, async ({ page }) => {
      await open(page);
      const chip = page.getByRole('button', { name: 'Zdrowie' });
      await chip.tap();
      await page.getByRole('button', { name: 'Usuń filtry' }).waitFor();
      await expect
        .poll(async () => {
          const box = await chip.boundingBox();
          return box !== null && box.x >= 0 && box.x + box.width <= PHONE_WIDTH;
        })
        .toBe(true);
    }));
});

describe('at 320 pixels', () => {
  it('the note about missing tiles is words in lines, not a column of words', () =>
    walk(SMALL, async ({ page }) => {
      await open(page);
      const box = await page.locator('.tiles-note').boundingBox();
      expect(box?.width).toBeGreaterThan(2 * (box?.height ?? 0));
    }));

  it('four actions are two rows of two', () =>
    walk(SMALL, async ({ page }) => {
      const { slug } = await reachable();
      await open(page, `/o/${slug}`);
      await page.locator('.acts .act').nth(3).waitFor();
      const lefts = await page
        .locator('.acts .act')
        .evaluateAll((acts) => acts.map((act) => Math.round(act.getBoundingClientRect().left)));
      expect(lefts[2]).toBe(lefts[0]);
      expect(lefts[3]).toBe(lefts[1]);
    }));
});
