import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';

export const BASE = process.env.NGOMAP_URL ?? 'http://127.0.0.1:8080';

/** In the middle of Koszalin. */
export const SQUARE = { latitude: 54.1903, longitude: 16.1817, accuracy: 20 };

export const PHONE: BrowserContextOptions = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  locale: 'pl-PL',
};
export const WITH_GPS: BrowserContextOptions = {
  ...PHONE,
  geolocation: SQUARE,
  permissions: ['geolocation'],
};
export const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, locale: 'pl-PL' };

const PATIENCE_MS = 15_000;

let browser: Browser;

/** One Chromium for each file of walks. */
export function withBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
      args: ['--headless=new', '--no-sandbox', '--disable-dev-shm-usage'],
    });
  });
  afterAll(() => browser.close());
}

export interface Walk {
  page: Page;
  /** Requests that would have left for another host than ours. */
  outside: string[];
  /** Every address that was asked for. */
  asked: string[];
}

/** Walks in a context of its own; nothing outside answers, nothing on the page may fail silently. */
export async function walk(
  options: BrowserContextOptions,
  steps: (walk: Walk) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  const outside: string[] = [];
  const asked: string[] = [];
  const broken: string[] = [];
  await context.route(
    (url) => url.origin !== new URL(BASE).origin,
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => broken.push(String(error)));
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) broken.push(message.text());
  });
  page.setDefaultTimeout(PATIENCE_MS);
  const failure: unknown = await steps({ page, outside, asked }).catch((error: unknown) => error);
  await context.close();
  // A broken page explains the step that failed on it, so it is told first.
  expect(broken).toEqual([]);
  if (failure) throw failure;
}

export async function open(page: Page, path = '/'): Promise<void> {
  await page.goto(BASE + path);
  await page.locator('.map .pt').first().waitFor();
}

export async function ask<T>(path: string): Promise<T> {
  const answer = await fetch(`${BASE}/api/v1${path}`);
  expect(answer.status, path).toBe(200);
  return (await answer.json()) as T;
}

/** No violation of WCAG 2.2 A and AA, nor of best practice. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .map((animation) =>
          animation.effect?.getComputedTiming().iterations === Infinity ? undefined : animation.finished,
        ),
    ),
  );
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const told = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join(' | ')}`,
  );
  expect(told).toEqual([]);
}
