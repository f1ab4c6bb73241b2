import { TextField } from '../../form/TextField';
import { webAddress } from '../../profile/actions';
import { controlOf, faultAt } from '../draft/publishing';
import type { DraftContacts } from '../draft-types';
import { phoneDigits, privateEmail, privatePhone } from './private-looking';
import { withText } from './set';
import type { TopicProps } from './topic-props';
import { topicWords } from './words';

const { t, counted } = topicWords;

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

function phoneFault(phone: string): string | undefined {
  const n = phoneDigits(phone);
  return n === null ? undefined : counted('phoneWrong', n);
}

export function ContactsTopic({ draft, change, answer }: TopicProps) {
  const { phone = '', email = '', website = '' } = draft.contacts;
  const write = (key: keyof DraftContacts) => (text: string) =>
    change({ ...draft, contacts: withText(draft.contacts, key, text) });
  const warned = (field: string) => answer.warnings?.some((one) => one.field === `contacts.${field}`);
  const whole = (text: string, right: boolean) => text.trim() === '' || right;
  return (
    <>
      <TextField
        id={controlOf('contacts.phone')}
        label={t('phone')}
        hint={t('phoneHint')}
        optional
        type="tel"
        autocomplete="off"
        value={phone}
        error={faultAt('contacts.phone')}
        late={phoneFault(phone)}
        warning={warned('phone') || privatePhone(phone) ? t('private_phone') : undefined}
        change={write('phone')}
      />
      <TextField
        id={controlOf('contacts.email')}
        label={t('emailLabel')}
        hint={t('emailHint')}
        optional
        type="email"
        autocomplete="off"
        value={email}
        error={faultAt('contacts.email')}
        late={whole(email, EMAIL.test(email.trim())) ? undefined : t('emailWrong')}
        warning={warned('email') || privateEmail(email.trim()) ? t('private_email') : undefined}
        change={write('email')}
      />
      <TextField
        id={controlOf('contacts.website')}
        label={t('website')}
        hint={t('websiteHint')}
        optional
        type="url"
        inputMode="url"
        autocapitalize="none"
        value={website}
        error={faultAt('contacts.website')}
        late={whole(website, webAddress(website.trim()) !== null) ? undefined : t('websiteWrong')}
        change={write('website')}
      />
    </>
  );
}
