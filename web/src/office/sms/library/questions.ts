import { askProfile } from '../../../api/questions';
import type { components } from '../../../api/schema';
import { read, send } from '../../../api/send';

type Schemas = components['schemas'];

export type Template = Schemas['BroadcastTemplate'];
export type NewTemplate = Schemas['NewBroadcastTemplate'];
export type SavedAudience = Schemas['BroadcastAudience'];
export type Audience = Schemas['Audience'];
export type Group = Schemas['OrganisationGroup'];
export type GroupDetail = Schemas['OrganisationGroupDetail'];

/** Everything that is kept by a name is asked for, made, changed and removed alike. */
function kept<View, Draft>(path: string) {
  const of = (which: string) => `${path}/${encodeURIComponent(which)}`;
  return {
    ask: async () => (await read<{ items: View[] }>(path)).body.items,
    add: async (draft: Draft) => (await send<View>('POST', path, { body: draft })).body,
    change: async (which: string, draft: Draft) => (await send<View>('PUT', of(which), { body: draft })).body,
    remove: (which: string) => send('DELETE', of(which)),
  };
}

export const templates = kept<Template, NewTemplate>('/broadcasts/templates');
export const audiences = kept<SavedAudience, Schemas['NewBroadcastAudience']>('/broadcasts/audiences');
export const groups = kept<Group, Schemas['NewOrganisationGroup']>('/broadcasts/groups');

const group = (which: string) => `/broadcasts/groups/${encodeURIComponent(which)}`;
const member = (which: string, organisation: string) =>
  `${group(which)}/organisations/${encodeURIComponent(organisation)}`;

export const askGroup = async (which: string) => (await read<GroupDetail>(group(which))).body;
export const putIntoGroup = (which: string, organisation: string) => send('PUT', member(which, organisation));
export const takeOutOfGroup = (which: string, organisation: string) =>
  send('DELETE', member(which, organisation));

/** The names of organisations that are still on the map. */
export async function askNames(ids: readonly string[]): Promise<[id: string, name: string][]> {
  const found = await Promise.allSettled(ids.map((id) => askProfile(id)));
  return found.flatMap((one) =>
    one.status === 'fulfilled' ? [[one.value.id, one.value.name] satisfies [string, string]] : [],
  );
}
