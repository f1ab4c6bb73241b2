import { expect } from 'vitest';
import type { ProfileDraft } from '../src/steward/draft-types';
import { BASE } from './browser';
import { call, type SignedIn } from './people';

interface Draft {
  profile: ProfileDraft;
  basedOn: number;
}

async function draftOf(as: SignedIn, organisation: string): Promise<{ draft: Draft; etag: string }> {
  const answer = await fetch(`${BASE}/api/v1/organisations/${organisation}/draft`, {
    headers: { Cookie: `__Host-ngomap=${as.cookie}` },
  });
  expect(answer.status).toBe(200);
  return { draft: (await answer.json()) as Draft, etag: answer.headers.get('ETag') ?? '' };
}

/** A steward changes the profile and hands it in; tells what came of it. */
export async function handIn(
  as: SignedIn,
  organisation: string,
  change: (profile: ProfileDraft) => ProfileDraft,
): Promise<{ outcome: string; proposalId?: string }> {
  const { draft, etag } = await draftOf(as, organisation);
  const body = { profile: change(draft.profile), basedOn: draft.basedOn };
  const path = `/organisations/${organisation}/draft`;
  await call('PUT', path, { as, body, headers: { 'If-Match': etag } });
  const saved = await draftOf(as, organisation);
  const answer = await call('POST', `${path}/submission`, {
    as,
    body: {},
    headers: { 'If-Match': saved.etag },
  });
  return answer.body as { outcome: string; proposalId?: string };
}
