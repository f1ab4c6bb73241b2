import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ConfirmDialog } from '../account/ConfirmDialog';
import { confirmed } from '../account/confirming';
import { emailFault } from '../account/SignIn';
import { Back } from '../desk/Back';
import { PageTitle } from '../desk/PageTitle';
import { type Stewardship, session } from '../desk/session';
import { ErrorSummary } from '../form/ErrorSummary';
import { Submit } from '../form/Submit';
import { TextField } from '../form/TextField';
import { useSending } from '../form/use-sending';
import { date } from '../i18n/format';
import { askStewards, inviteSteward, removeSteward, type Steward } from './questions';
import { stewardWords } from './words';

const { t } = stewardWords;

function Person({ person, remove }: { person: Steward; remove: () => void }) {
  const me = person.email === session.value?.email;
  return (
    <li>
      <span class="grow">
        <b class="address">{person.email}</b>
        <br />
        <span class="small quiet">
          {t(`levelChoice_${person.level}`)}, {t('since', { date: date(person.since) })}
        </span>
      </span>
      {me ? (
        <span class="tag">{t('you')}</span>
      ) : (
        <button
          type="button"
          class="btn slim"
          aria-label={t('removeOf', { email: person.email })}
          onClick={remove}
        >
          {t('remove')}
        </button>
      )}
    </li>
  );
}

function Invite({ id, invited }: { id: string; invited: (email: string) => Promise<void> }) {
  const email = useSignal('');
  const level = useSignal<Steward['level']>('editor');
  const { busy, wrong, errorOf, run } = useSending();
  const submit = (event: Event) => {
    event.preventDefault();
    const to = email.value.trim();
    void run(
      async () => {
        await confirmed(() => inviteSteward(id, to, level.value));
        email.value = '';
        await invited(to);
      },
      () => emailFault('invite-email', to),
    );
  };
  return (
    <form class="form" noValidate onSubmit={submit}>
      <h2>{t('invite')}</h2>
      <p class="small quiet">{t('inviteLead')}</p>
      <ErrorSummary wrong={wrong} />
      <TextField
        id="invite-email"
        label={t('email')}
        type="email"
        autocomplete="off"
        value={email.value}
        error={errorOf('invite-email')}
        change={(value) => {
          email.value = value;
        }}
      />
      <fieldset class="bundle">
        <legend>{t('level')}</legend>
        {(['editor', 'owner'] as const).map((choice) => (
          <label key={choice} class="check">
            <input
              type="radio"
              name="level"
              checked={level.value === choice}
              onChange={() => {
                level.value = choice;
              }}
            />
            {t(`levelChoice_${choice}`)}
          </label>
        ))}
      </fieldset>
      <Submit busy={busy}>{t('sendInvitation')}</Submit>
    </form>
  );
}

/** Who looks after one organisation, and the way to bring somebody in. */
export function PeoplePage({ organisation }: { organisation: Stewardship['organisation'] }) {
  const people = useSignal<Steward[]>([]);
  const said = useSignal('');
  const { wrong, run } = useSending();
  const { id, name } = organisation;
  const ask = async () => {
    people.value = await askStewards(id);
  };
  useEffect(() => void run(ask), [id]);
  const remove = ({ id: person, email }: Steward) =>
    void run(async () => {
      await confirmed(() => removeSteward(id, person));
      said.value = t('removed', { email });
      await ask();
    });
  return (
    <div class="narrow">
      <Back to="/moje">{t('back')}</Back>
      <PageTitle title={t('peopleOf', { name })} />
      <ErrorSummary wrong={wrong} />
      <ul class="listed">
        {people.value.map((person) => (
          <Person key={person.id} person={person} remove={() => remove(person)} />
        ))}
      </ul>
      <p class="ok" aria-live="polite">
        {said.value}
      </p>
      <Invite
        id={id}
        invited={async (email) => {
          said.value = t('invited', { email });
          await ask();
        }}
      />
      <ConfirmDialog />
    </div>
  );
}
