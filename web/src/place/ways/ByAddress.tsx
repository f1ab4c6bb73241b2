import { type Signal, useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import type { KnownPlace } from '../../api/types';
import { TextField } from '../../form/TextField';
import { t as say } from '../../i18n/language';
import { Offers } from '../../near/Offers';
import { type FoundPlaces, searchPlaces } from '../../near/place-search';
import { Icon } from '../../parts/Icon';
import type { Pointed } from '../pointed';
import { placeWords } from '../words';

const { t, counted } = placeWords;

const REST_MS = 250;

/** "ul. Dworcowa 12a/3, Koszalin" is looked for as its street: numbers of houses are not known. */
export const streetOf = (typed: string): string =>
  typed
    .split(',')[0]
    ?.replace(/\s+\d+\s*[a-z]?(?:\s*[/-]\s*\d+\s*[a-z]?)?\s*(?:(?:m|lok)\.?\s*\d+)?$/i, '')
    .trim() ?? '';

interface Props {
  pointed: Signal<Pointed | null>;
  /** What the address of the place already says. */
  start: string;
}

/** A street or a town from the gazetteer. */
export function ByAddress({ pointed, start }: Props) {
  const field = useId();
  const typed = useSignal(start);
  const found = useSignal<FoundPlaces | null>(null);
  const rest = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const look = async () => {
    const asked = streetOf(typed.value);
    const answer = await searchPlaces(asked);
    if (asked === streetOf(typed.value)) found.value = answer;
  };
  const type = (text: string) => {
    typed.value = text;
    clearTimeout(rest.current);
    rest.current = setTimeout(() => void look(), REST_MS);
  };
  const choose = (known: KnownPlace) => {
    typed.value = [known.label, known.context].filter(Boolean).join(', ');
    found.value = null;
    pointed.value = { at: known.position, precision: known.kind === 'street' ? 'street' : 'city', known };
  };
  const places = found.value?.places ?? [];
  return (
    <form
      class="way-body"
      onSubmit={(event) => {
        event.preventDefault();
        clearTimeout(rest.current);
        void look();
      }}
    >
      <TextField
        id={field}
        label={t('addressQuestion')}
        hint={t('addressHint')}
        value={typed.value}
        change={type}
        autocomplete="off"
      />
      <p class="vh" role="status">
        {places.length > 0 ? counted('found', places.length) : ''}
      </p>
      {places.length > 0 && <Offers places={places} choose={choose} />}
      {found.value?.said && (
        <p class="note wait" role="status">
          <Icon name="info" small />
          <span>{say(found.value.said)}</span>
        </p>
      )}
      {!found.value && (
        <button type="submit" class="btn soft">
          <Icon name="search" small />
          {t('addressFind')}
        </button>
      )}
    </form>
  );
}
