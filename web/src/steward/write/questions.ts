import type { components } from '../../api/schema';
import { read, send } from '../../api/send';

type Schemas = components['schemas'];

export type OwnMessages = Schemas['OwnTopicMessages'];
export type OwnMessage = Schemas['TopicMessage'];
export type NewMessage = Schemas['NewTopicMessage'];
export type Measured = Schemas['MeasuredText'];

const of = (organisation: string) => `/organisations/${encodeURIComponent(organisation)}/topic-messages`;

export const askOwnMessages = async (organisation: string) =>
  (await read<OwnMessages>(of(organisation))).body;
export const writeToTopic = (organisation: string, message: NewMessage) =>
  send<OwnMessage>('POST', of(organisation), { body: message });
export const withdraw = (organisation: string, message: string) =>
  send('DELETE', `${of(organisation)}/${encodeURIComponent(message)}`);
export const measure = async (organisation: string, text: string, plainLetters: boolean) =>
  (await send<Measured>('POST', `${of(organisation)}/measure`, { body: { text, plainLetters } })).body;
