import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../src/geo/earth';
import { faultOf } from '../src/geo/faults';
import { fromGeoJson } from '../src/geo/rings';
import type { ProfileDraft } from '../src/steward/draft-types';
import { BASE, DESK, expectAccessible, PHONE, SQUARE, type Walk, walk, withBrowser } from './browser';
import { become, makeSteward, type SignedIn, signIn } from './people';
import { someOrganisation } from './some-organisation';

withBrowser();

const AT_DOOR = { latitude: SQUARE.latitude + 0.0005, longitude: SQUARE.longitude, accuracy: 12 };
const WITH_DOOR = { ...PHONE, geolocation: AT_DOOR, permissions: ['geolocation'] };
const door = { lat: AT_DOOR.latitude, lon: AT_DOOR.longitude };
const yard = { lat: door.lat + 0.0002, lon: door.lon };

/** The draft as it was last sent: saving it is part of every walk. */
async function saved(page: Page, enough: (draft: ProfileDraft) => boolean): Promise<ProfileDraft> {
  const answer = await page.waitForResponse(
    (response) =>
      response.request().method() === 'PUT' &&
      response.url().endsWith('/draft') &&
      response.ok() &&
      enough((response.request().postDataJSON() as { profile: ProfileDraft }).profile),
  );
  return (answer.request().postDataJSON() as { profile: ProfileDraft }).profile;
}

const OURS = 12;
const EMAIL = 'miejsca@walks.example';
let known: { slug: string; as: SignedIn } | null = null;

/** One steward of one organisation does all these walks. */
async function asSteward(page: Page): Promise<string> {
  if (!known) {
    const { id, slug } = await someOrganisation(OURS);
    await makeSteward(EMAIL, id);
    known = { slug, as: await signIn(EMAIL) };
  }
  await become(page.context(), known.as);
  return known.slug;
}

const steward = (
  options: Parameters<typeof walk>[0],
  steps: (at: Walk & { slug: string }) => Promise<void>,
) =>
  walk(options, async (at) => {
    await steps({ ...at, slug: await asSteward(at.page) });
  });

async function openPlace(page: Page, slug: string): Promise<void> {
  await page.goto(`${BASE}/moje/${slug}/miejsca`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const edit = page.getByRole('button', { name: /^Zmień: / }).first();
  const open = page.getByRole('button', { name: 'Mapa', exact: true });
  await edit.or(open).first().waitFor();
  if (!(await open.isVisible())) await edit.click();
}

const away = ({ places }: ProfileDraft, to: { lat: number; lon: number }) => {
  const at = places[0]?.position;
  return at ? distanceMetres(at, to) : Number.POSITIVE_INFINITY;
};

describe('the pin moves', () => {
  it('to where one stands, by GPS, asked for only on a gesture', () =>
    steward(WITH_DOOR, async ({ page, slug }) => {
      await openPlace(page, slug);
      await page.getByRole('button', { name: 'GPS' }).click();
      await page.getByRole('button', { name: 'Stoję tutaj' }).click();
      await page.getByText('Zmierzone. Dokładność: 12').waitFor();
      await expectAccessible(page);
      const sent = saved(page, (draft) => away(draft, door) < 1);
      await page.getByRole('button', { name: 'Ustaw to miejsce' }).click();
      expect((await sent).places[0]?.precision).toBe('exact');
    }));

  it('to a pasted link, after asking about turned numbers', () =>
    steward(PHONE, async ({ page, slug }) => {
      await openPlace(page, slug);
      await page.getByRole('button', { name: 'Liczby' }).click();
      const field = page.getByLabel('Współrzędne, link do mapy albo kod plus');
      await field.fill('16.18167, 54.19028');
      await page.getByRole('button', { name: 'Tak, zamień na 54.19028, 16.18167' }).waitFor();
      await field.fill('https://maps.app.goo.gl/AbCdEf');
      await page.getByText('Skróconego linku nie da się odczytać').waitFor();
      await field.fill(`https://www.openstreetmap.org/?mlat=${yard.lat}&mlon=${yard.lon}#map=19/1/1`);
      await page.getByText('Odczytane z linku.').waitFor();
      await expectAccessible(page);
      const sent = saved(page, (draft) => away(draft, yard) < 1);
      await page.getByRole('button', { name: 'Ustaw to miejsce' }).click();
      await sent;
    }));

  it('by whole metres with the keyboard alone', () =>
    steward(DESK, async ({ page, slug }) => {
      await openPlace(page, slug);
      const map = page.getByRole('application', { name: 'Mapa z celownikiem' });
      await map.locator('.leaflet-map-pane').waitFor({ state: 'attached' });
      const shown = page.locator('.pointed .b');
      await map.focus();
      await page.keyboard.press('ArrowUp');
      const before = /(-?[\d.]+), (-?[\d.]+)/.exec(await shown.innerText());
      for (const key of ['Shift+ArrowUp', 'Shift+ArrowUp', 'ArrowUp']) await page.keyboard.press(key);
      const wanted = { lat: Number(before?.[1]) + 21 / 111_320, lon: Number(before?.[2]) };
      const sent = saved(page, (draft) => away(draft, wanted) < 1.5);
      await page.keyboard.press('Enter');
      await sent;
    }));
});

async function openDrawing(page: Page, slug: string): Promise<void> {
  await page.goto(`${BASE}/moje/${slug}/obszar`);
  await page.getByRole('button', { name: 'Własny kształt', exact: true }).click();
  await page.getByText('Dotykaj mapy').waitFor();
}

const drawn = ({ activityAreas }: ProfileDraft) => fromGeoJson(activityAreas.at(-1)?.geometry);
const whole = (corners: number) => (draft: ProfileDraft) =>
  drawn(draft)[0]?.[0]?.length === corners && faultOf(drawn(draft)) === null;

describe('an area is drawn', () => {
  it('by touch, and says where it crosses itself', () =>
    steward(PHONE, async ({ page, slug }) => {
      await openDrawing(page, slug);
      const map = page.getByRole('application', { name: 'Mapa do rysowania' });
      await map.locator('.leaflet-map-pane').waitFor({ state: 'attached' });
      await map.scrollIntoViewIfNeeded();
      const box = await map.boundingBox();
      const tap = async (x: number, y: number, corners: number) => {
        await page.touchscreen.tap((box?.x ?? 0) + x, (box?.y ?? 0) + y);
        await page
          .locator('.place-map .corner')
          .nth(corners - 1)
          .waitFor();
      };
      const first = saved(page, whole(3));
      await tap(60, 60, 1);
      await tap(250, 210, 2);
      await tap(250, 60, 3);
      await first;
      await tap(190, 240, 4);
      await page.getByText(/przecinają się boki 1–2 i 3–4/).waitFor();
      await page.locator('.fault-spot').waitFor();
      await expectAccessible(page);
      const mended = saved(page, whole(4));
      await page.getByRole('button', { name: 'Punkt 2 niżej' }).click();
      await mended;
    }));

  it('by keyboard, without the map', () =>
    steward(DESK, async ({ page, slug }) => {
      await openDrawing(page, slug);
      const sent = saved(page, whole(3));
      await page.getByLabel('Pierwszy punkt').focus();
      for (const corner of ['54.2, 16.1', '54.2, 16.3', `54°6'N 16°12'E`]) {
        await page.keyboard.type(corner);
        await page.keyboard.press('Enter');
      }
      expect(drawn(await sent).flat(2)).toContainEqual({ lat: 54.1, lon: 16.2 });
      await page.getByText('Kształt jest poprawny.').waitFor();
      await expectAccessible(page);
    }));
});
