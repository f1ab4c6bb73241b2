import type { KnownPlace } from '../api/types';
import { t } from '../i18n/language';

interface Named {
  name: string;
  example: boolean;
}

/** Data marks its examples in their names; the page marks them itself, in the reader's language. */
export const bareName = ({ name, example }: Named): string =>
  example ? name.replace(/^\[[^\]]+\]\s*/, '') : name;

export const spokenName = (named: Named): string =>
  named.example ? `${t('exampleTag')} ${bareName(named)}` : named.name;

const PLACE_KINDS = { street: 'placeStreet', town: 'placeTown', unit: 'placeUnit' } as const;

/** What tells places of one name apart: where a street lies, what else it is, or both. */
export function placeWords({ kind, context }: KnownPlace): string {
  if (kind === 'street' && context) return context;
  return [t(PLACE_KINDS[kind]), context].filter(Boolean).join(' · ');
}
