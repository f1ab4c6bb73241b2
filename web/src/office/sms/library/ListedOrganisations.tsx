import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Icon } from '../../../parts/Icon';
import { OrganisationSearch } from './OrganisationSearch';
import { askNames } from './questions';
import { libraryWords } from './words';

const { t } = libraryWords;

interface Props {
  chosen: readonly string[];
  choose: (ids: string[]) => void;
}

/** Organisations one by one. */
export function ListedOrganisations({ chosen, choose }: Props) {
  const names = useSignal<ReadonlyMap<string, string>>(new Map());
  const said = useSignal('');
  useEffect(() => {
    if (chosen.length === 0) return;
    void askNames(chosen).then((known) => {
      names.value = new Map([...known, ...names.peek()]);
    });
  }, []);
  return (
    <>
      <p class="small quiet">{t('listedLead')}</p>
      <ul class="chosen">
        {chosen.map((id) => {
          const name = names.value.get(id) ?? '…';
          return (
            <li key={id}>
              <button
                type="button"
                class="btn slim"
                aria-label={t('listedOut', { name })}
                onClick={() => choose(chosen.filter((one) => one !== id))}
              >
                {name}
                <Icon name="x" small />
              </button>
            </li>
          );
        })}
      </ul>
      <p class="vh" role="status">
        {said.value}
      </p>
      <OrganisationSearch
        id="sms-listed"
        taken={new Set(chosen)}
        choose={({ id, name }) => {
          names.value = new Map([...names.value, [id, name]]);
          said.value = t('added', { name });
          choose([...chosen, id]);
        }}
      />
    </>
  );
}
