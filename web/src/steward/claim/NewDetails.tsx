import { useSignal } from '@preact/signals';
import { session } from '../../desk/session';
import { ErrorSummary } from '../../form/ErrorSummary';
import { Submit } from '../../form/Submit';
import { TextArea } from '../../form/TextArea';
import { TextField } from '../../form/TextField';
import { useSending } from '../../form/use-sending';
import { city } from '../../state/city';
import { faultsOf } from '../draft/publishing';
import type { ProfileDraft } from '../draft-types';
import { isKrs, isNip } from '../topics/numbers';
import type { Begun } from './NewOrganisation';
import { propose } from './questions';
import { claimWords } from './words';

const { t } = claimWords;

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const LONGEST_TEXT = 500;

/** Ten digits may be a KRS or a NIP number: those of the KRS begin with zeros. */
function numbers(digits: string): Pick<ProfileDraft, 'krs' | 'nip' | 'regon'> {
  if (digits === '') return {};
  if (isKrs(digits) && (digits.startsWith('00') || !isNip(digits))) return { krs: digits };
  return isNip(digits) ? { nip: digits } : { regon: digits };
}

interface Address {
  street: string;
  houseNumber: string;
  city: string;
}

function profileOf(
  { name, number }: Begun,
  what: string,
  { street, houseNumber, city: town }: Address,
): ProfileDraft {
  const address = {
    ...(street && { street }),
    ...(houseNumber && { houseNumber }),
    ...(town && { city: town }),
    country: 'PL',
  };
  return {
    name,
    alternativeNames: [],
    ...numbers(number),
    spheres: [],
    descriptions: what ? { pl: what } : {},
    contacts: {},
    places: town ? [{ kind: 'seat', precision: 'none', address }] : [],
    activityAreas: [],
  };
}

/** What the staff need to find a new organisation in the registers. The rest comes when the profile is theirs. */
export function NewDetails({ begun, sent }: { begun: Begun; sent: (email: string) => void }) {
  const typed = useSignal({
    street: '',
    houseNumber: '',
    city: city.value?.name ?? '',
    what: '',
    email: session.value?.email ?? '',
    website2: '',
  });
  const { busy, wrong, errorOf, run } = useSending((problem) => {
    const found = faultsOf(problem).map(({ parameter, detail }) => ({
      text: detail,
      ...(/name$/.test(parameter) && { id: 'new-name' }),
    }));
    return found.length > 0 ? found : null;
  });
  const set = (key: keyof typeof typed.value) => (value: string) => {
    typed.value = { ...typed.value, [key]: value };
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const { email, what, website2, ...address } = typed.value;
    void run(
      async () => {
        await propose({ profile: profileOf(begun, what.trim(), address), email: email.trim(), website2 });
        sent(email.trim());
      },
      () => (EMAIL.test(email.trim()) ? [] : [{ id: 'new-email', text: t('emailWrong') }]),
    );
  };
  const { value } = typed;
  return (
    <form class="form" noValidate onSubmit={submit}>
      <ErrorSummary wrong={wrong} />
      <TextField id="new-city" label={t('city')} value={value.city} change={set('city')} autocomplete="off" />
      <div class="dates">
        <TextField id="new-street" label={t('street')} optional value={value.street} change={set('street')} />
        <TextField
          id="new-house"
          label={t('houseNumber')}
          optional
          value={value.houseNumber}
          change={set('houseNumber')}
        />
      </div>
      <TextArea
        id="new-what"
        label={t('what')}
        hint={t('whatHint')}
        optional
        rows={3}
        limit={LONGEST_TEXT}
        value={value.what}
        change={set('what')}
      />
      <TextField
        id="new-email"
        label={t('email')}
        hint={t('emailHint')}
        type="email"
        autocomplete="email"
        value={value.email}
        error={errorOf('new-email')}
        change={set('email')}
      />
      <div class="trap" aria-hidden="true">
        <label>
          {t('trap')}
          <input
            tabIndex={-1}
            autocomplete="off"
            value={value.website2}
            onInput={({ currentTarget }) => set('website2')(currentTarget.value)}
          />
        </label>
      </div>
      <Submit busy={busy}>{t('send')}</Submit>
    </form>
  );
}
