import type { components } from '../../api/schema';
import { read } from '../../api/send';

export type ArchivedMessage = components['schemas']['ArchivedMessage'];

export const askArchive = async (organisation: string) =>
  (await read<{ items: ArchivedMessage[] }>(`/organisations/${encodeURIComponent(organisation)}/messages`))
    .body.items;
