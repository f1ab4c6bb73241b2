import { type Signal, useSignal } from '@preact/signals';
import '../form/form.css';
import './report.css';
import type { Profile } from '../api/types';
import { ErrorSummary } from '../form/ErrorSummary';
import { Submit } from '../form/Submit';
import { TextArea } from '../form/TextArea';
import { TextField } from '../form/TextField';
import { useSending } from '../form/use-sending';
import { formWords } from '../form/words';
import { Dialog } from '../parts/Dialog';
import { Icon } from '../parts/Icon';
import { type Correction, contactsChanged, contactsOf, report } from './correction';
import { reportWords } from './words';

const { t } = reportWords;

const LONGEST = 2000;

function wrongIn(profile: Profile, said: Correction) {
  const over = [...said.message].length - LONGEST;
  const silent = said.message.trim() === '' && !contactsChanged(profile, said.contacts);
  const mail = said.email.trim();
  return [
    ...(silent ? [{ id: 'report-message', text: t('nothing') }] : []),
    ...(over > 0 ? [{ id: 'report-message', text: formWords.counted('over', over) }] : []),
    ...(mail !== '' && !/^\S+@\S+\.\S+$/.test(mail) ? [{ id: 'report-email', text: t('emailWrong') }] : []),
  ];
}

function Contacts({ said }: { said: Signal<Correction> }) {
  const change = (name: keyof Correction['contacts']) => (value: string) => {
    said.value = { ...said.value, contacts: { ...said.value.contacts, [name]: value } };
  };
  const { phone = '', website = '', email = '' } = said.value.contacts;
  return (
    <details class="corrections">
      <summary>{t('contacts')}</summary>
      <div class="form">
        <TextField
          id="report-phone"
          label={t('phone')}
          type="tel"
          autocomplete="off"
          value={phone}
          change={change('phone')}
        />
        <TextField
          id="report-website"
          label={t('website')}
          inputMode="url"
          autocomplete="off"
          value={website}
          change={change('website')}
        />
        <TextField
          id="report-contact"
          label={t('emailOfThem')}
          type="email"
          autocomplete="off"
          value={email}
          change={change('email')}
        />
      </div>
    </details>
  );
}

/** People neither see nor reach this field; machines fill in whatever they find. */
function Trap({ said }: { said: Signal<Correction> }) {
  return (
    <div class="trap" aria-hidden="true">
      <label for="website2">{t('trap')}</label>
      <input
        id="website2"
        name="website2"
        type="text"
        tabIndex={-1}
        autocomplete="off"
        value={said.value.website2}
        onInput={({ currentTarget }) => {
          said.value = { ...said.value, website2: currentTarget.value };
        }}
      />
    </div>
  );
}

function Form({ profile, done }: { profile: Profile; done: () => void }) {
  const said = useSignal<Correction>({ message: '', contacts: contactsOf(profile), email: '', website2: '' });
  const sending = useSending(({ status }) => (status === 429 ? [{ text: t('tooMany') }] : null));
  const submit = (event: Event) => {
    event.preventDefault();
    void sending.run(
      async () => {
        await report(profile, said.value);
        done();
      },
      () => wrongIn(profile, said.value),
    );
  };
  return (
    <form class="form report" onSubmit={submit} noValidate>
      <p>{t('lead')}</p>
      <ErrorSummary wrong={sending.wrong} />
      <TextArea
        id="report-message"
        label={t('message')}
        hint={t('messageHint')}
        limit={LONGEST}
        rows={4}
        value={said.value.message}
        change={(message) => {
          said.value = { ...said.value, message };
        }}
        error={sending.errorOf('report-message')}
      />
      <Contacts said={said} />
      <TextField
        id="report-email"
        label={t('email')}
        hint={t('emailHint')}
        optional
        type="email"
        autocomplete="email"
        value={said.value.email}
        change={(email) => {
          said.value = { ...said.value, email };
        }}
        error={sending.errorOf('report-email')}
      />
      <Trap said={said} />
      <Submit busy={sending.busy}>{t('send')}</Submit>
    </form>
  );
}

/** Whoever sees a mistake says so; no account is needed. */
export default function ReportDialog({ profile, close }: { profile: Profile; close: () => void }) {
  const sent = useSignal(false);
  return (
    <Dialog title={t('title')} close={close}>
      {sent.value ? (
        <div class="form report" role="status">
          <p class="done">
            <Icon name="check" />
            <b>{t('thanks')}</b>
          </p>
          <p>{t('thanksLead')}</p>
          <button type="button" class="btn go wide" onClick={close}>
            {t('close')}
          </button>
        </div>
      ) : (
        <Form
          profile={profile}
          done={() => {
            sent.value = true;
          }}
        />
      )}
    </Dialog>
  );
}
