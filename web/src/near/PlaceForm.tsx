import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { KnownPlace } from '../api/types';
import { t } from '../i18n/language';
import { Icon } from '../parts/Icon';
import { Offers } from './Offers';
import { type FoundPlaces, searchPlaces } from './place-search';
import { standAt } from './position';

const REST_MS = 250;

/** Without GPS a street or town does the same. */
export function PlaceForm() {
  const found = useSignal<FoundPlaces | null>(null);
  const typed = useSignal('');
  const rest = useSignal<ReturnType<typeof setTimeout> | undefined>(undefined);
  const field = useId();
  const look = async (): Promise<KnownPlace[]> => {
    const asked = typed.value.trim();
    const answer = await searchPlaces(asked);
    if (asked === typed.value.trim()) found.value = answer;
    return answer.places;
  };
  const type = (event: Event) => {
    typed.value = (event.currentTarget as HTMLInputElement).value;
    clearTimeout(rest.value);
    rest.value = setTimeout(() => void look(), REST_MS);
  };
  const choose = ({ position, label }: KnownPlace) => standAt(position, label);
  const submit = async (event: Event) => {
    event.preventDefault();
    const first = (await look())[0];
    if (first) choose(first);
  };
  return (
    <form class="place-form" onSubmit={(event) => void submit(event)}>
      <label for={field}>{t('street')}</label>
      <input id={field} class="inp" type="text" autocomplete="off" value={typed.value} onInput={type} />
      {found.value && found.value.places.length > 0 && <Offers places={found.value.places} choose={choose} />}
      {found.value?.said && <Nothing said={t(found.value.said)} />}
      <button type="submit" class="btn go wide">
        {t('fromHere')}
      </button>
    </form>
  );
}

function Nothing({ said }: { said: string }) {
  return (
    <p class="error" role="status">
      <Icon name="info" small />
      {said}
    </p>
  );
}
