import type { NamedPlace, Position, Profile } from '../api/types';
import { t } from '../i18n/language';
import { addressLine } from '../list/lines';

export interface RouteChoice {
  name: string;
  href: string;
}

const point = ({ lat, lon }: Position) => `${lat.toFixed(6)},${lon.toFixed(6)}`;

const onAndroid = () => /android/i.test(navigator.userAgent);

/** Where a place can be routed to: its position, or else its address as words. */
export function routeTarget(place: NamedPlace): string | null {
  if (place.position && place.doubted !== true) return point(place.position);
  return addressLine(place.address, true) || null;
}

/** Ordinary https links to map services; on Android the phone's own choice comes first. */
export function routeChoices(place: NamedPlace, name: string, android = onAndroid()): RouteChoice[] {
  const target = routeTarget(place);
  if (target === null) return [];
  const to = encodeURIComponent(target);
  const exact = place.position && place.doubted !== true;
  const geo = `geo:${exact ? target : '0,0'}?q=${to}${exact ? `(${encodeURIComponent(name)})` : ''}`;
  return [
    ...(android ? [{ name: t('routeApp'), href: geo }] : []),
    { name: 'Google Maps', href: `https://www.google.com/maps/dir/?api=1&destination=${to}` },
    { name: 'Apple Maps', href: `https://maps.apple.com/?daddr=${to}` },
    { name: 'OpenStreetMap', href: `https://www.openstreetmap.org/directions?to=${to}` },
  ];
}

export const dialable = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;

/** Only web addresses become links; anything else that data may hold does not. */
export function webAddress(text: string | undefined): string | null {
  if (!text) return null;
  try {
    const url = new URL(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}

export const permalink = (slug: string): string => `${location.origin}/o/${encodeURIComponent(slug)}`;

/** The place to speak of first: drawn ones before others, the seat before branches. */
export function mainPlace({ places }: Profile): NamedPlace | undefined {
  return (
    places.find((place) => place.position && place.doubted !== true && place.kind === 'seat') ??
    places.find((place) => place.position && place.doubted !== true) ??
    places[0]
  );
}
