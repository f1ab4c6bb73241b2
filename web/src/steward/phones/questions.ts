import { address } from '../../api/client';
import type { components } from '../../api/schema';
import { read, send } from '../../api/send';

type Schemas = components['schemas'];

export type Contact = Schemas['Contact'];
export type NewContact = Schemas['NewContact'];

const of = (organisation: string) => `/organisations/${encodeURIComponent(organisation)}/contacts`;
const one = (organisation: string, which: string) => `${of(organisation)}/${encodeURIComponent(which)}`;

export const askContacts = async (organisation: string) =>
  (await read<{ items: Contact[] }>(of(organisation))).body.items;
export const addContact = (organisation: string, contact: NewContact) =>
  send<Contact>('POST', of(organisation), { body: contact });
export const sendCode = (organisation: string, which: string) =>
  send('POST', `${one(organisation, which)}/code`);
export const confirmContact = (organisation: string, which: string, code: string) =>
  send('POST', `${one(organisation, which)}/confirmation`, { body: { code } });
export const setTopics = (organisation: string, which: string, topics: readonly string[]) =>
  send('PUT', `${one(organisation, which)}/topics`, { body: { topics } });
export const eraseContact = (organisation: string, which: string) => send('DELETE', one(organisation, which));
export const exportOf = (organisation: string, which: string): string =>
  address(`${one(organisation, which)}/export`);
