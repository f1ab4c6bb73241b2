import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DESK, open, walk, withBrowser } from './browser';

withBrowser();

const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return {
      tag: at?.tagName ?? '',
      class: at?.getAttribute('class') ?? '',
      slug: at?.getAttribute('data-slug') ?? '',
    };
  });

async function tabTo(page: Page, wanted: (at: Awaited<ReturnType<typeof focused>>) => boolean, most: number) {
  for (let stops = 1; stops <= most; stops += 1) {
    await page.keyboard.press('Tab');
    if (wanted(await focused(page))) return stops;
  }
  throw new Error(`Not within ${most} tab stops`);
}

describe('by keyboard alone', () => {
  it('reaches the list in ten stops, opens a profile, and closes it', () =>
    walk(DESK, async ({ page }) => {
      await open(page);
      await page.locator('.sheet.list a.row').first().waitFor();
      await tabTo(page, (at) => at.slug !== '', 10);
      const { slug } = await focused(page);
      await page.keyboard.press('Enter');
      await page.locator('.sheet.profile .name').waitFor();
      expect(new URL(page.url()).pathname).toBe(`/o/${slug}`);
      await expect.poll(async () => (await focused(page)).class).toContain('name');
      await page.goBack();
      await page.locator('.sheet.profile').waitFor({ state: 'detached' });
      await expect.poll(async () => (await focused(page)).slug).toBe(slug);
    }));

  it('walks the map as one stop: in by Enter, between marks by arrows, out by Escape', () =>
    walk(DESK, async ({ page }) => {
      await open(page);
      const map = page.locator('.map');
      await map.focus();
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await focused(page)).class).toMatch(/\b(pt|pin)\b/);
      const first = await page.evaluateHandle(() => document.activeElement);
      const moved = async (key: string) => {
        await page.keyboard.press(key);
        return page.evaluate((before) => document.activeElement !== before, first);
      };
      expect((await moved('ArrowRight')) || (await moved('ArrowLeft'))).toBe(true);
      await page.keyboard.press('Escape');
      expect((await focused(page)).class).toContain('map');
      expect(await page.locator('.map [tabindex="0"], .map button:not([tabindex="-1"])').count()).toBe(0);
    }));

  it('keeps the suggestion that the arrows reach in sight', () =>
    walk({ ...DESK, viewport: { width: 1280, height: 500 } }, async ({ page }) => {
      await open(page);
      await page.getByRole('combobox').fill('sport');
      await page.getByRole('option').nth(4).waitFor();
      const count = await page.getByRole('option').count();
      for (let step = 0; step < count; step += 1) await page.keyboard.press('ArrowDown');
      await expect
        .poll(async () => {
          const list = await page.locator('.suggestions').boundingBox();
          const last = await page.getByRole('option').last().boundingBox();
          return list && last && last.y + last.height <= list.y + list.height + 1;
        })
        .toBe(true);
    }));

  it('names every mark', () =>
    walk(DESK, async ({ page }) => {
      await open(page);
      const unnamed = await page
        .locator('.map button')
        .evaluateAll((marks) => marks.filter((mark) => !mark.getAttribute('aria-label')).length);
      expect(unnamed).toBe(0);
    }));

  it('searches and chooses with the arrows', () =>
    walk(DESK, async ({ page }) => {
      await open(page);
      await page.getByRole('combobox').focus();
      await page.keyboard.type('koszalin');
      await page.getByRole('option').nth(1).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      const chosen = page.locator('[role="option"][aria-selected="true"]');
      expect(await chosen.count()).toBe(1);
      expect(await page.getByRole('combobox').getAttribute('aria-activedescendant')).toBe(
        await chosen.getAttribute('id'),
      );
      await page.keyboard.press('Escape');
      await page.getByRole('listbox').waitFor({ state: 'detached' });
    }));
});
