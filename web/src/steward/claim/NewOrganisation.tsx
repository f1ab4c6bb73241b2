import { useSignal } from '@preact/signals';
import { PageTitle } from '../../desk/PageTitle';
import { goBy } from '../../desk/route';
import { type Named, organisationsByName } from '../../finding/by-name';
import { ErrorSummary } from '../../form/ErrorSummary';
import { Submit } from '../../form/Submit';
import { TextField } from '../../form/TextField';
import { useSending } from '../../form/use-sending';
import { FamilyMark } from '../../parts/FamilyMark';
import { Icon } from '../../parts/Icon';
import { Name } from '../../parts/Name';
import { isKrs, isNip, isRegon, onlyDigits } from '../topics/numbers';
import { NewDetails } from './NewDetails';
import { claimWords } from './words';

const { t, counted } = claimWords;

const MOST_FOUND = 5;

export interface Begun {
  name: string;
  /** Digits only; empty when there is none. */
  number: string;
}

const isNumber = (digits: string) => digits === '' || isKrs(digits) || isNip(digits) || isRegon(digits);

/** By each of what was typed; the same organisation may be found by both. */
async function lookFor({ name, number }: Begun): Promise<Named[]> {
  const asked = [name, number].filter((q) => q !== '');
  const answers = await Promise.all(asked.map((q) => organisationsByName(q, MOST_FOUND)));
  const all = new Map(answers.flat().map((item) => [item.id, item]));
  return [...all.values()].slice(0, MOST_FOUND);
}

function Found({ items }: { items: Named[] }) {
  return (
    <ul class="listed">
      {items.map(({ id, slug, name, example, family, where }) => (
        <li key={id}>
          <FamilyMark family={family} />
          <span class="grow">
            <b>
              <Name name={name} example={example} />
            </b>
            <span class="small quiet filled">{where}</span>
          </span>
          <a
            class="btn slim"
            href={`/moje/przejmij/${slug}`}
            onClick={goBy}
            aria-label={t('itIsUs', { name })}
          >
            {t('claim')}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Sent({ email }: { email: string }) {
  return (
    <div class="narrow">
      <span class="icobox waiting">
        <Icon name="clock" />
      </span>
      <PageTitle title={t('sentTitle')} />
      <p role="status">{t('sentNew', { email })}</p>
      <a class="btn go" href="/">
        {t('toMap')}
      </a>
    </div>
  );
}

/** A new organisation: first whether it is new. */
export function NewOrganisation() {
  const name = useSignal('');
  const number = useSignal('');
  const found = useSignal<Named[] | null>(null);
  const isNew = useSignal(false);
  const sentTo = useSignal('');
  const { busy, wrong, errorOf, run } = useSending();
  const begun = { name: name.value.trim(), number: onlyDigits(number.value) };
  if (sentTo.value) return <Sent email={sentTo.value} />;
  const check = () => [
    ...(begun.name ? [] : [{ id: 'new-name', text: t('nameMissing') }]),
    ...(isNumber(begun.number) ? [] : [{ id: 'new-number', text: t('numberWrong') }]),
  ];
  const look = (event: Event) => {
    event.preventDefault();
    void run(async () => {
      found.value = await lookFor(begun);
      isNew.value = found.value.length === 0;
    }, check);
  };
  const typed = (into: typeof name) => (value: string) => {
    into.value = value;
    found.value = null;
    isNew.value = false;
  };
  return (
    <div class="narrow">
      <PageTitle title={t('newTitle')} />
      <p>{t('newLead')}</p>
      <form class="form" noValidate onSubmit={look}>
        <ErrorSummary wrong={wrong} />
        <TextField
          id="new-name"
          label={t('name')}
          hint={t('nameHint')}
          value={name.value}
          error={errorOf('new-name')}
          change={typed(name)}
        />
        <TextField
          id="new-number"
          label={t('number')}
          hint={t('numberHint')}
          optional
          inputMode="numeric"
          value={number.value}
          error={errorOf('new-number')}
          change={typed(number)}
        />
        {!found.value && <Submit busy={busy}>{t('check')}</Submit>}
      </form>
      <div role="status">
        {found.value && found.value.length === 0 && (
          <p class="done">
            <Icon name="check" small />
            <span>{t('notFound')}</span>
          </p>
        )}
        {found.value && found.value.length > 0 && (
          <>
            <h2>{counted('found', found.value.length)}</h2>
            <p class="quiet">{t('foundLead')}</p>
          </>
        )}
      </div>
      {found.value && found.value.length > 0 && <Found items={found.value} />}
      {found.value && !isNew.value && (
        <button
          type="button"
          class="btn wide"
          onClick={() => {
            isNew.value = true;
          }}
        >
          {t('noneOfThem')}
        </button>
      )}
      {isNew.value && (
        <NewDetails
          begun={begun}
          sent={(email) => {
            sentTo.value = email;
          }}
        />
      )}
    </div>
  );
}
