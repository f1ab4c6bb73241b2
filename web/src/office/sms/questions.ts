import { address, Problem, refusal } from '../../api/client';
import type { components } from '../../api/schema';
import { read, send } from '../../api/send';

type Schemas = components['schemas'];

export type Broadcast = Schemas['Broadcast'];
export type NewBroadcast = Schemas['NewBroadcast'];
export type Quote = Schemas['BroadcastQuote'];
export type Message = Schemas['BroadcastMessage'];
export type Outcome = Schemas['BroadcastOutcome'];
export type Act = Schemas['BroadcastAct']['act'];

const of = (which: string) => `/broadcasts/${encodeURIComponent(which)}`;

export const askBroadcasts = async () => (await read<{ items: Broadcast[] }>('/broadcasts')).body.items;
export const askBroadcast = async (which: string) => (await read<Broadcast>(of(which))).body;
export const askMessages = async (which: string) =>
  (await read<{ items: Message[] }>(`${of(which)}/messages`)).body.items;

export const askOutcomes = async (which: string) =>
  (await read<{ items: Outcome[] }>(`${of(which)}/outcomes`)).body.items;

export const quote = async (draft: NewBroadcast) =>
  (await send<Quote>('POST', '/broadcasts/quote', { body: draft })).body;

/** Sent twice with one key, it is one message. */
export const sendBroadcast = async (draft: NewBroadcast, idempotencyKey: string) =>
  (await send<Broadcast>('POST', '/broadcasts', { body: draft, idempotencyKey })).body;

export const steer = async (which: string, act: Act) =>
  (await send<Broadcast>('POST', `${of(which)}/acts`, { body: { act } })).body;

export type DryRun = Schemas['BroadcastDryRun'];
export type TrialPhone = Schemas['TrialPhone'];
export type Trial = Schemas['BroadcastTrial'];

const TRIAL_PHONE = '/broadcasts/trial-phone';

export const runDry = async (draft: NewBroadcast) =>
  (await send<DryRun>('POST', '/broadcasts/dry-run', { body: draft })).body;
export const tryOnMyself = async (draft: NewBroadcast) =>
  (await send<Trial>('POST', '/broadcasts/trials', { body: draft })).body;
export const askTrialPhone = async () => (await read<TrialPhone>(TRIAL_PHONE)).body;
export const setTrialPhone = async (phone: string) =>
  (await send<TrialPhone>('PUT', TRIAL_PHONE, { body: { phone } })).body;
export const confirmTrialPhone = async (code: string) =>
  (await send<TrialPhone>('POST', `${TRIAL_PHONE}/confirmation`, { body: { code } })).body;
export const removeTrialPhone = () => send('DELETE', TRIAL_PHONE);

export type LinkSettings = Schemas['ShortLinkSettings'];

export const askLinkSettings = async () => (await read<LinkSettings>('/broadcasts/links/settings')).body;
export const makeShortLink = async (draft: Schemas['NewShortLink']) =>
  (await send<Schemas['ShortLink']>('POST', '/broadcasts/links', { body: draft })).body;

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
