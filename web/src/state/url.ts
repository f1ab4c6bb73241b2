import type { Position } from '../api/types';

export interface Camera extends Position {
  zoom: number;
}

export const RADII = [500, 1000, 3000, 'city'] as const;
export type RadiusStop = (typeof RADII)[number];
export const USUAL_RADIUS: RadiusStop = 1000;

/** All that an address of this page says. Nobody's own position is in it. */
export interface PageState {
  slug: string | null;
  list: boolean;
  near: boolean;
  radius: RadiusStop;
  q: string;
  spheres: string[];
  legalForm: string | null;
  publicBenefit: boolean;
  wheelchair: boolean;
  open: boolean;
  camera: Camera | null;
  lang: string | null;
}

const encoded = (text: string) => encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%20', '+');

function parseCamera(text: string | null): Camera | null {
  const [lat = NaN, lon = NaN, zoom = NaN] = (text ?? '').split(',').map((part) => Number.parseFloat(part));
  const valid = Math.abs(lat) <= 85 && Math.abs(lon) <= 180 && zoom >= 0 && zoom <= 22;
  return valid ? { lat, lon, zoom } : null;
}

/** A mistyped address names no organisation, and the page says so: it is no reason to break. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function parseUrl(pathname: string, search: string): PageState {
  const query = new URLSearchParams(search);
  const slug = /^\/o\/([^/]+)\/?$/.exec(pathname)?.[1];
  const radius = query.get('radius') ?? '';
  return {
    slug: slug === undefined ? null : decoded(slug),
    list: query.get('list') === '1',
    near: query.get('near') === '1',
    radius: RADII.find((stop) => String(stop) === radius) ?? USUAL_RADIUS,
    q: query.get('q') ?? '',
    spheres: (query.get('sphere') ?? '').split(',').filter((code) => code !== ''),
    legalForm: query.get('form'),
    publicBenefit: query.get('opp') === '1',
    wheelchair: query.get('wheelchair') === '1',
    open: query.get('open') === '1',
    camera: parseCamera(query.get('@')),
    lang: query.get('lang'),
  };
}

export function formatUrl(page: PageState): string {
  const query: string[] = [];
  if (page.q) query.push(`q=${encoded(page.q)}`);
  if (page.spheres.length > 0) query.push(`sphere=${encoded(page.spheres.join(','))}`);
  if (page.legalForm) query.push(`form=${encoded(page.legalForm)}`);
  if (page.publicBenefit) query.push('opp=1');
  if (page.wheelchair) query.push('wheelchair=1');
  if (page.open) query.push('open=1');
  if (page.near) query.push('near=1');
  if (page.near && page.radius !== USUAL_RADIUS) query.push(`radius=${page.radius}`);
  if (page.list) query.push('list=1');
  if (page.lang) query.push(`lang=${encoded(page.lang)}`);
  // "Near me" brings the map to the reader: its camera would be the reader's own position.
  if (page.camera && !page.near) {
    const { lat, lon, zoom } = page.camera;
    query.push(`@=${lat.toFixed(5)},${lon.toFixed(5)},${Number(zoom.toFixed(2))}`);
  }
  const path = page.slug === null ? '/' : `/o/${encodeURIComponent(page.slug)}`;
  return query.length > 0 ? `${path}?${query.join('&')}` : path;
}
