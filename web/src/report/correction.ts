import { get } from '../api/client';
import { send } from '../api/send';
import type { Profile } from '../api/types';
import type { DraftContacts, ProfileDraft } from '../steward/draft-types';

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

/**
 * The profile as the visitor would have it: what was not touched stays as it is published. What readers are
 * shown of areas is simplified, so the published revision itself is the start.
 */
async function corrected({ id, revision }: Profile, contacts: DraftContacts): Promise<ProfileDraft> {
  const { profile } = await get<{ profile: ProfileDraft }>(`/organisations/${id}/history/${revision}`, {});
  return { ...profile, contacts: filled(contacts) };
}

export async function report(profile: Profile, { message, contacts, email, website2 }: Correction) {
  const body = {
    kind: 'correction',
    organisation: profile.id,
    message: message.trim() || undefined,
    email: email.trim() || undefined,
    profile: contactsChanged(profile, contacts) ? await corrected(profile, contacts) : undefined,
    website2,
  };
  return send<{ id: string }>('POST', '/proposals', { body });
}
