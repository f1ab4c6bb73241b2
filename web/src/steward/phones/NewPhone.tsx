import { useSignal } from '@preact/signals';
import type { Problem } from '../../api/client';
import { CodeChecks } from '../../form/CodeChecks';
import { ErrorSummary } from '../../form/ErrorSummary';
import { Submit } from '../../form/Submit';
import { CONTACT_TOPICS, topicName } from '../../form/sms-topics';
import { TextField } from '../../form/TextField';
import { useSending } from '../../form/use-sending';
import { Segments } from '../../parts/Segments';
import { addContact, type Contact, type NewContact } from './questions';
import { phoneWords } from './words';

const { t } = phoneWords;

type Channel = Contact['channel'];

const CHANNELS = ['sms', 'email'] as const satisfies readonly Channel[];

interface Draft {
  label: string;
  channel: Channel;
  address: string;
  topics: string[];
  agreed: boolean;
}

const EMPTY: Draft = { label: '', channel: 'sms', address: '', topics: [...CONTACT_TOPICS], agreed: false };

const contactOf = ({ channel, address, ...rest }: Draft): NewContact => ({
  ...rest,
  ...(channel === 'sms' ? { phone: address } : { email: address }),
});

function refused({ code, told }: Problem) {
  if (code === 'contact-known') return [{ id: 'phone-number', text: t('known') }];
  if (code === 'phone-stopped') return [{ id: 'phone-number', text: t('phoneStopped') }];
  if (code === 'too-many-contacts') return [{ text: t('tooMany') }];
  if (told.parameter === 'email') return [{ id: 'phone-number', text: t('emailMissing') }];
  return told.parameter === 'phone' ? [{ id: 'phone-number', text: t('phoneMissing') }] : null;
}

function whatIsMissing({ label, channel, address, topics, agreed }: Draft) {
  const missing = [];
  if (label.trim() === '') missing.push({ id: 'phone-label', text: t('labelMissing') });
  if (address.trim() === '')
    missing.push({ id: 'phone-number', text: t(channel === 'sms' ? 'phoneMissing' : 'emailMissing') });
  if (topics.length === 0) missing.push({ id: 'phone-topics', text: t('topicMissing') });
  if (!agreed) missing.push({ id: 'phone-agreed', text: t('agreedMissing') });
  return missing;
}

/** A number or a mailbox, whose it is, and the consent of its holder; a code goes to it. */
export function NewPhone({ organisation, done }: { organisation: string; done: () => Promise<void> }) {
  const contact = useSignal(EMPTY);
  const { busy, wrong, errorOf, run } = useSending(refused);
  const change = (part: Partial<Draft>) => {
    contact.value = { ...contact.value, ...part };
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void run(
      async () => {
        await addContact(organisation, contactOf(contact.value));
        contact.value = EMPTY;
        await done();
      },
      () => whatIsMissing(contact.value),
    );
  };
  const { label, channel, address, topics, agreed } = contact.value;
  const phone = channel === 'sms';
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
      <Segments
        legend={t('channel')}
        options={CHANNELS.map((value) => ({ value, label: t(`channel_${value}`) }))}
        chosen={channel}
        choose={(chosen) => change({ channel: chosen, address: '' })}
      />
      <TextField
        id="phone-number"
        label={t(phone ? 'phone' : 'email')}
        hint={phone ? t('phoneHint') : undefined}
        type={phone ? 'tel' : 'email'}
        inputMode={phone ? 'tel' : 'email'}
        autocomplete={phone ? 'tel' : 'email'}
        value={address}
        error={errorOf('phone-number')}
        change={(value) => change({ address: value })}
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
        <span>{t(phone ? 'agreed' : 'agreedEmail')}</span>
      </label>
      <Submit busy={busy}>{t(phone ? 'sendCode' : 'sendCodeEmail')}</Submit>
    </form>
  );
}
