import type { components } from '../../../api/schema';
import { read, send } from '../../../api/send';

type Schemas = components['schemas'];

export type Writer = Schemas['TopicWriter'];
export type Waiting = Schemas['TopicMessage'];
type Decision = Schemas['TopicMessageDecision'];

const MESSAGES = '/broadcasts/topic-messages';
const WRITERS = '/broadcasts/writers';
const writer = (organisation: string) => `${WRITERS}/${encodeURIComponent(organisation)}`;

export const askWaiting = async () => (await read<{ items: Waiting[] }>(MESSAGES)).body.items;
export const decide = async (which: string, decision: Decision) =>
  (
    await send<Waiting>('POST', `${MESSAGES}/${encodeURIComponent(which)}/decision`, {
      body: decision,
    })
  ).body;
export const askWriters = async () => (await read<{ items: Writer[] }>(WRITERS)).body.items;
export const grantWriting = (organisation: string) => send('PUT', writer(organisation));
export const takeWriting = (organisation: string) => send('DELETE', writer(organisation));
