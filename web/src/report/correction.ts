import { send } from '../api/send';
import type { Profile } from '../api/types';
import type { DraftContacts } from '../steward/draft-types';

/** What a visitor says is wrong with an organisation. */
export interface Correction {
  message: string;
  contacts: DraftContacts;
  email: string;
  /** Hidden from people; whoever fills it in is no person. */
  website2: string;
}

export const contactsOf = ({ contacts }: Pick<Profile, 'contacts'>): DraftContacts => ({
  phone: contacts.phone ?? '',
  website: contacts.website ?? '',
  email: contacts.email ?? '',
});

const filled = (contacts: DraftContacts): DraftContacts =>
  Object.fromEntries(
    Object.entries(contacts)
      .map(([name, value]) => [name, value?.trim()])
      .filter(([, value]) => value),
  );

export const contactsChanged = (profile: Pick<Profile, 'contacts'>, said: DraftContacts): boolean => {
  const before = contactsOf(profile);
  return (['phone', 'website', 'email'] as const).some(
    (name) => (said[name] ?? '').trim() !== (before[name] ?? ''),
  );
};

export function report(profile: Profile, { message, contacts, email, website2 }: Correction) {
  const body = {
    kind: 'correction',
    organisation: profile.id,
    message: message.trim() || undefined,
    email: email.trim() || undefined,
    // Only what is to change: all else stays as it is published.
    profile: contactsChanged(profile, contacts) ? { contacts: filled(contacts) } : undefined,
    website2,
  };
  return send<{ id: string }>('POST', '/proposals', { body });
}
