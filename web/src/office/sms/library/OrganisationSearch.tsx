import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { Resource } from '../../../api/resource';
import { type Named, organisationsByName } from '../../../finding/by-name';
import { TextField } from '../../../form/TextField';
import { Icon } from '../../../parts/Icon';
import { libraryWords } from './words';

const { t } = libraryWords;

const REST_MS = 200;
const SHORTEST = 2;
const MOST = 8;

interface Props {
  id: string;
  label?: string;
  taken: ReadonlySet<string>;
  choose: (organisation: Named) => void;
}

/** An organisation of the map by its name. */
export function OrganisationSearch({ id, label = t('putIn'), taken, choose }: Props) {
  const text = useSignal('');
  const found = useMemo(() => new Resource<Named[]>(), []);
  const resting = useSignal<ReturnType<typeof setTimeout> | undefined>(undefined);
  const type = (value: string) => {
    text.value = value;
    clearTimeout(resting.peek());
    const wanted = value.trim();
    if (wanted.length < SHORTEST) return found.forget();
    resting.value = setTimeout(
      () => void found.ask((signal) => organisationsByName(wanted, MOST, signal)),
      REST_MS,
    );
  };
  const offers = found.value.value.data;
  return (
    <div class="way-body">
      <TextField
        id={id}
        label={label}
        hint={t('putInHint')}
        autocomplete="off"
        value={text.value}
        change={type}
      />
      <p class="small" role="status">
        {offers?.length === 0 && t('findNothing')}
      </p>
      {offers && offers.length > 0 && (
        <ul class="offers">
          {offers.map((organisation) => {
            const there = taken.has(organisation.id);
            return (
              <li key={organisation.id}>
                <button
                  type="button"
                  aria-disabled={there || undefined}
                  onClick={() => !there && choose(organisation)}
                >
                  <Icon name={there ? 'check' : 'plus'} small />
                  <span>
                    <b>{organisation.name}</b> {there ? t('already') : organisation.where}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
