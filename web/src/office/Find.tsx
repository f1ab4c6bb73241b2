import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { suggestOrganisations } from '../api/questions';
import { Resource } from '../api/resource';
import type { ListedOrganisation } from '../api/types';
import { goBy } from '../desk/route';
import { TextField } from '../form/TextField';
import { addressLine } from '../list/lines';
import { Failed } from '../parts/Failed';
import { FamilyMark } from '../parts/FamilyMark';
import { Name } from '../parts/Name';
import { Heading } from './Heading';
import { officeWords } from './words';

const { t } = officeWords;

const REST_MS = 200;
const MOST = 20;

/** From a name to the history of an organisation. */
export function Find() {
  const text = useSignal('');
  const found = useMemo(() => new Resource<ListedOrganisation[]>(), []);
  const resting = useSignal<ReturnType<typeof setTimeout> | undefined>(undefined);
  const type = (value: string) => {
    text.value = value;
    clearTimeout(resting.peek());
    if (value.trim().length < 2) return found.forget();
    resting.value = setTimeout(
      () => void found.ask(async (signal) => (await suggestOrganisations(value.trim(), MOST, signal)).items),
      REST_MS,
    );
  };
  const answer = found.value.value;
  return (
    <>
      <Heading lead={t('findLead')}>{t('organisations')}</Heading>
      <p>
        <a href="/biuro/organizacja/usuniete" onClick={goBy}>
          {t('removedTitle')}
        </a>
      </p>
      <TextField
        id="find"
        label={t('find')}
        type="text"
        autocomplete="off"
        value={text.value}
        change={type}
      />
      {answer.state === 'failed' && (
        <Failed title={t('failed')} problem={answer.problem} retry={() => found.retry()} />
      )}
      <div aria-live="polite">{answer.data?.length === 0 && <p class="quiet">{t('findNothing')}</p>}</div>
      <ul class="cases">
        {(answer.data ?? []).map(({ id, slug, name, example, family, places }) => (
          <li key={id} class="case">
            <FamilyMark family={family} />
            <a href={`/biuro/organizacja/${slug}/historia`} onClick={goBy}>
              <span class="title">
                <Name name={name} example={example} />
              </span>
              <span class="quiet">{places[0] && addressLine(places[0].address, true)}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
