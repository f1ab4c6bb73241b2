import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { Resource } from '../api/resource';
import { goBy } from '../desk/route';
import { type Named, organisationsByName } from '../finding/by-name';
import { TextField } from '../form/TextField';
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
  const found = useMemo(() => new Resource<Named[]>(), []);
  const resting = useSignal<ReturnType<typeof setTimeout> | undefined>(undefined);
  const type = (value: string) => {
    text.value = value;
    clearTimeout(resting.peek());
    if (value.trim().length < 2) return found.forget();
    resting.value = setTimeout(
      () => void found.ask((signal) => organisationsByName(value.trim(), MOST, signal)),
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
        {(answer.data ?? []).map(({ id, slug, name, example, family, where }) => (
          <li key={id} class="case">
            <FamilyMark family={family} />
            <a href={`/biuro/organizacja/${slug}/historia`} onClick={goBy}>
              <span class="title">
                <Name name={name} example={example} />
              </span>
              <span class="quiet">{where}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
