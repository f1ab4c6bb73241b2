import { signal } from '@preact/signals';
import { askCity } from '../api/questions';
import type { City, Profile } from '../api/types';

/** What the server wrote into the page, so that the first view asks for nothing twice. */
interface PageData {
  city?: City;
  organisation?: Profile;
}

function written(): PageData {
  const text = document.getElementById('page-data')?.textContent;
  return text ? (JSON.parse(text) as PageData) : {};
}

const data = written();

export const city = signal<City | null>(data.city ?? null);
export const firstProfile: Profile | null = data.organisation ?? null;

/** Only a page that was not written by our server (the development server's) has to ask. */
export async function knowCity(): Promise<City> {
  city.value ??= await askCity();
  return city.value;
}
