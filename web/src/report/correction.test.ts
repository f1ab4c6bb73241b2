import { beforeEach, expect, it, vi } from 'vitest';
import type { Profile } from '../api/types';
import { contactsChanged, contactsOf, report } from './correction';

const profile = {
  id: 'o1',
  slug: 'latarnia',
  contacts: { phone: '94 000 00 09' },
  activityAreas: [{ id: 'a1' }],
} as unknown as Profile;

let sent: Record<string, unknown>;

beforeEach(() => {
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    sent = JSON.parse(body);
    return Response.json({ id: 'z' }, { status: 202 });
  });
});

it('sends a message alone when no field was touched', async () => {
  await report(profile, { message: ' Nie działa. ', contacts: contactsOf(profile), email: '', website2: '' });
  expect(sent).toEqual({ kind: 'correction', organisation: 'o1', message: 'Nie działa.', website2: '' });
});

it('sends the corrected contacts, and nothing that stays as it is', async () => {
  const contacts = { ...contactsOf(profile), phone: '94 000 00 00', website: ' latarnia.example ' };
  await report(profile, { message: '', contacts, email: 'jan@poczta.example', website2: '' });
  expect(sent).toEqual({
    kind: 'correction',
    organisation: 'o1',
    email: 'jan@poczta.example',
    website2: '',
    profile: { contacts: { phone: '94 000 00 00', website: 'latarnia.example' } },
  });
});

it('knows a changed contact from a mere space', () => {
  expect(contactsChanged(profile, { phone: ' 94 000 00 09 ', website: '', email: '' })).toBe(false);
  expect(contactsChanged(profile, { phone: '', website: '', email: '' })).toBe(true);
});
