import { address, Problem, refusal } from '../../api/client';
import type { components } from '../../api/schema';
import { read, send } from '../../api/send';

type Schemas = components['schemas'];

export type Broadcast = Schemas['Broadcast'];
export type NewBroadcast = Schemas['NewBroadcast'];
export type Quote = Schemas['BroadcastQuote'];
export type Message = Schemas['BroadcastMessage'];
export type Act = Schemas['BroadcastAct']['act'];

const of = (which: string) => `/broadcasts/${encodeURIComponent(which)}`;

export const askBroadcasts = async () => (await read<{ items: Broadcast[] }>('/broadcasts')).body.items;
export const askBroadcast = async (which: string) => (await read<Broadcast>(of(which))).body;
export const askMessages = async (which: string) =>
  (await read<{ items: Message[] }>(`${of(which)}/messages`)).body.items;

export const quote = async (draft: NewBroadcast) =>
  (await send<Quote>('POST', '/broadcasts/quote', { body: draft })).body;

/** Sent twice with one key, it is one message. */
export const sendBroadcast = async (draft: NewBroadcast, idempotencyKey: string) =>
  (await send<Broadcast>('POST', '/broadcasts', { body: draft, idempotencyKey })).body;

export const steer = async (which: string, act: Act) =>
  (await send<Broadcast>('POST', `${of(which)}/acts`, { body: { act } })).body;

export type InboxPart = Schemas['InboxPage'];
export type InboxItem = Schemas['InboxItem'];
export type InboxState = 'open' | 'done';

export const askInbox = async (state: InboxState, cursor?: string) => {
  const after = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
  return (await read<InboxPart>(`/sms/inbox?state=${state}${after}`)).body;
};
export const markInbox = (which: string, done: boolean) =>
  send('PUT', `/sms/inbox/${encodeURIComponent(which)}`, { body: { done } });

export type Written = Schemas['WrittenMessage'];

/** Closed where a provider carries messages. */
export async function askWritten(): Promise<{ closed: boolean; items: Written[] }> {
  try {
    return { closed: false, items: (await read<{ items: Written[] }>('/sms/console')).body.items };
  } catch (error) {
    if (error instanceof Problem && error.code === 'messages-leave') return { closed: true, items: [] };
    throw error;
  }
}

/** The table of what became of a message, once the person has confirmed who asks for it. */
export async function askTable(which: string): Promise<Blob> {
  const response = await fetch(address(`${of(which)}/messages/export`));
  if (!response.ok) throw await refusal(response);
  return response.blob();
}
