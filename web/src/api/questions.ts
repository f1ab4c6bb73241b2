import type { FeatureCollection } from 'geojson';
import { moment } from '../state/moment';
import { address, get } from './client';
import type {
  City,
  KnownPlace,
  LegalForm,
  ListedOrganisation,
  MapPoints,
  NearbyItem,
  Page,
  Position,
  Profile,
  Relation,
  SearchAnswer,
  Sphere,
  Suggested,
} from './types';

export interface Filters {
  q: string;
  spheres: readonly string[];
  legalForm: string | null;
  publicBenefit: boolean;
  /** Accessible, at least with help. */
  wheelchair: boolean;
  /** When they must be open. */
  openAt: string | null;
}

/** The filters as the API names them. */
export const narrowed = ({ q, spheres, legalForm, publicBenefit, wheelchair, openAt }: Filters) => ({
  q: q || undefined,
  sphere: spheres.length > 0 ? spheres.join(',') : undefined,
  legalForm: legalForm ?? undefined,
  publicBenefit: publicBenefit ? 'true' : undefined,
  wheelchair: wheelchair ? 'limited' : undefined,
  openAt: openAt ?? undefined,
});

export const askCity = () => get<City>('/city', {});

export const askSpheres = (signal?: AbortSignal) => get<{ items: Sphere[] }>('/spheres', {}, signal);

export const askLegalForms = (signal?: AbortSignal) =>
  get<{ items: LegalForm[] }>('/legal-forms', {}, signal);

export const askProfile = (slug: string, signal?: AbortSignal) =>
  get<Profile>(`/organisations/${encodeURIComponent(slug)}`, { at: moment.peek() }, signal);

export const askPoints = (bbox: string, zoom: number, filters: Filters, signal?: AbortSignal) =>
  get<MapPoints>('/map/points', { bbox, zoom, ...narrowed(filters) }, signal);

export const askOutlines = (bbox: string, zoom: number, signal?: AbortSignal) =>
  get<FeatureCollection>('/map/outlines', { bbox, zoom }, signal);

export const askKnownPlaces = (q: string, limit: number, signal?: AbortSignal) =>
  get<{ items: KnownPlace[] }>('/places', { q, limit }, signal);

export interface ListQuestion {
  filters: Filters;
  bbox?: string;
  located?: boolean;
  limit: number;
  cursor?: string;
}

export function askList(question: ListQuestion, signal?: AbortSignal) {
  const { filters, bbox, located, limit, cursor } = question;
  return get<Page<ListedOrganisation>>(
    '/organisations',
    {
      bbox,
      located: located === undefined ? undefined : String(located),
      sort: 'name',
      limit,
      cursor,
      at: moment.peek(),
      ...narrowed(filters),
    },
    signal,
  );
}

export interface NearbyQuestion {
  filters: Filters;
  at: Position;
  radiusMetres: number;
  limit: number;
  relation?: Relation;
  cursor?: string;
}

/** The one question that carries a position; five decimals are one metre. */
export function askNearby(question: NearbyQuestion, signal?: AbortSignal) {
  const { filters, at, radiusMetres, limit, relation, cursor } = question;
  return get<Page<NearbyItem>>(
    '/nearby',
    {
      lat: at.lat.toFixed(5),
      lon: at.lon.toFixed(5),
      radius: radiusMetres,
      limit,
      relation,
      cursor,
      at: moment.peek(),
      ...narrowed(filters),
    },
    signal,
  );
}

/** A square picture; each version of it has an address of its own. */
export const logoAddress = (id: string, version: string, size: 64 | 160 | 320): string =>
  address(`/organisations/${id}/logo`, { size, version });

/** What whoever is typing may mean. */
export const askSuggestions = (q: string, lang: string, limit: number, signal?: AbortSignal) =>
  get<{ items: Suggested[] }>('/suggest', { q, lang, limit }, signal);

/** What each filter would leave, with all others as they are. */
export const askFacets = async (filters: Filters, signal?: AbortSignal) =>
  (
    await get<SearchAnswer>(
      '/search',
      { ...narrowed(filters), at: moment.peek(), facets: 'true', limit: 1 },
      signal,
    )
  ).facets;
