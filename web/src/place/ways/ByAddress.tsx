import { batch, type Signal, useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { get, Problem } from '../../api/client';
import type { KnownPlace, SearchAnswer } from '../../api/types';
import { TextField } from '../../form/TextField';
import { type PlainKey, t as say } from '../../i18n/language';
import { Offers } from '../../near/Offers';
import { type FoundPlaces, searchPlaces } from '../../near/place-search';
import { Icon } from '../../parts/Icon';
import type { Pointed } from '../pointed';
import { placeWords } from '../words';
import { fromGazetteer, fromGeocoder, type Located, namesHouse, streetOf, townOf } from './address';

const { t, counted } = placeWords;

const REST_MS = 250;
const NOTHING: FoundPlaces = { places: [], said: null };

interface Props {
  pointed: Signal<Pointed | null>;
  /** What the address of the place already says. */
  start: string;
}

function howMuch(typed: string, precision: Located['precision']): string {
  if (precision === 'house') return t('houseKnown');
  return t(namesHouse(typed) ? `noHouse_${precision}` : `only_${precision}`);
}

/** How much of the address is known: said before it is set, for a house must not be made of a street. */
function Known({ typed, found: { precision } }: { typed: string; found: Located }) {
  const fine = precision === 'house';
  return (
    <p class={fine ? 'note' : 'note wait'} role="status">
      <Icon name={fine ? 'check' : 'info'} small />
      <span>{howMuch(typed, precision)}</span>
    </p>
  );
}

/** Where an address is; undefined when nobody knows it. */
const geocode = async (near: string) =>
  (await get<SearchAnswer>('/search', { near, limit: 1 })).understood.place;

/** What the geocoder says of the whole address; a lost connection is not an address that nobody knows. */
async function locate(typed: string): Promise<Located | PlainKey> {
  try {
    const found = await geocode(typed);
    const town = townOf(typed);
    return found ?? (town ? await geocode(town) : undefined) ?? 'placesNothing';
  } catch (error) {
    return error instanceof Problem && error.offline ? 'failedOffline' : 'placesFailed';
  }
}

function useAddress({ pointed, start }: Props) {
  const typed = useSignal(start);
  const offered = useSignal<FoundPlaces>(NOTHING);
  const located = useSignal<{ typed: string; found: Located } | null>(null);
  const rest = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const offer = async () => {
    const asked = streetOf(typed.value);
    const answer = await searchPlaces(asked);
    if (asked === streetOf(typed.value)) offered.value = answer;
  };
  return {
    typed,
    offered,
    located,
    type: (text: string) => {
      batch(() => {
        typed.value = text;
        located.value = null;
        pointed.value = null;
      });
      clearTimeout(rest.current);
      rest.current = setTimeout(() => void offer(), REST_MS);
    },
    /** Geocoders are asked for whole addresses only, never while somebody types. */
    find: async () => {
      clearTimeout(rest.current);
      const asked = typed.value.trim();
      if (asked === '') return;
      const answer = await locate(asked);
      if (asked !== typed.value.trim()) return;
      if (typeof answer === 'string') offered.value = { places: [], said: answer };
      else
        batch(() => {
          offered.value = NOTHING;
          located.value = { typed: asked, found: answer };
          pointed.value = fromGeocoder(answer);
        });
    },
    choose: (known: KnownPlace) => {
      const chosen = fromGazetteer(known);
      batch(() => {
        typed.value = chosen.label ?? '';
        offered.value = NOTHING;
        located.value = null;
        pointed.value = chosen;
      });
    },
  };
}

/** A whole address by the geocoder; a street or a town by the beginning of its name. */
export function ByAddress(props: Props) {
  const field = useId();
  const { typed, offered, located, type, find, choose } = useAddress(props);
  const { places, said } = offered.value;
  return (
    <form
      class="way-body"
      onSubmit={(event) => {
        event.preventDefault();
        void find();
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
      {said && (
        <p class="note wait" role="status">
          <Icon name="info" small />
          <span>{say(said)}</span>
        </p>
      )}
      {located.value && <Known {...located.value} />}
      <button type="submit" class="btn soft">
        <Icon name="search" small />
        {t('addressFind')}
      </button>
    </form>
  );
}
