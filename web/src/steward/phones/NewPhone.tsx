import { useSignal } from '@preact/signals';
import type { Problem } from '../../api/client';
import { CodeChecks } from '../../form/CodeChecks';
import { ErrorSummary } from '../../form/ErrorSummary';
import { Submit } from '../../form/Submit';
import { CONTACT_TOPICS, topicName } from '../../form/sms-topics';
import { TextField } from '../../form/TextField';
import { useSending } from '../../form/use-sending';
import { addContact, type NewContact } from './questions';
import { phoneWords } from './words';

const { t } = phoneWords;

const EMPTY: NewContact = { label: '', phone: '', topics: [...CONTACT_TOPICS], agreed: false };

function refused({ code, told }: Problem) {
  if (code === 'contact-known') return [{ id: 'phone-number', text: t('known') }];
  if (code === 'phone-stopped') return [{ id: 'phone-number', text: t('phoneStopped') }];
  if (code === 'too-many-contacts') return [{ text: t('tooMany') }];
  return told.parameter === 'phone' ? [{ id: 'phone-number', text: t('phoneMissing') }] : null;
}

function whatIsMissing({ label, phone, topics, agreed }: NewContact) {
  const missing = [];
  if (label.trim() === '') missing.push({ id: 'phone-label', text: t('labelMissing') });
  if (phone.trim() === '') missing.push({ id: 'phone-number', text: t('phoneMissing') });
  if (topics.length === 0) missing.push({ id: 'phone-topics', text: t('topicMissing') });
  if (!agreed) missing.push({ id: 'phone-agreed', text: t('agreedMissing') });
  return missing;
}

/** A number, whose it is, and the consent of its holder; a code goes to it. */
export function NewPhone({ organisation, done }: { organisation: string; done: () => Promise<void> }) {
  const contact = useSignal(EMPTY);
  const { busy, wrong, errorOf, run } = useSending(refused);
  const change = (part: Partial<NewContact>) => {
    contact.value = { ...contact.value, ...part };
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void run(
      async () => {
        await addContact(organisation, contact.value);
        contact.value = EMPTY;
        await done();
      },
      () => whatIsMissing(contact.value),
    );
  };
  const { label, phone, topics, agreed } = contact.value;
  return (
    <form class="form" noValidate onSubmit={submit}>
      <h2>{t('add')}</h2>
      <ErrorSummary wrong={wrong} />
      <TextField
        id="phone-label"
        label={t('label')}
        hint={t('labelHint')}
        autocomplete="organization-title"
        value={label}
        error={errorOf('phone-label')}
        change={(value) => change({ label: value })}
      />
      <TextField
        id="phone-number"
        label={t('phone')}
        type="tel"
        inputMode="tel"
        autocomplete="tel"
        value={phone}
        error={errorOf('phone-number')}
        change={(value) => change({ phone: value })}
      />
      <CodeChecks
        look="bundle"
        codes={CONTACT_TOPICS}
        label={topicName}
        id="phone-topics"
        legend={t('topics')}
        chosen={topics}
        choose={(chosen) => change({ topics: chosen })}
      />
      <label class="check side">
        <input
          id="phone-agreed"
          type="checkbox"
          checked={agreed}
          onChange={({ currentTarget }) => change({ agreed: currentTarget.checked })}
        />
        <span>{t('agreed')}</span>
      </label>
      <Submit busy={busy}>{t('sendCode')}</Submit>
    </form>
  );
}
