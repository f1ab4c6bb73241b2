import { computed, signal } from '@preact/signals';
import { type Loading, Resource } from '../api/resource';
import { type Case, inOrder, ofClaim, ofProposal } from './cases';
import { askClaims, askProposals, type ProposalPart } from './questions';
import { claimState, EVERYTHING, filterQuery, type QueueFilter, stillWaits } from './queue-url';
import type { Claim, Part } from './types';

interface Answer {
  filter: QueueFilter;
  proposals: ProposalPart;
  claims: Part<Claim>;
}

const answer = new Resource<Answer>();
export const queueState = computed<Loading<Answer>>(() => answer.value.value);
export const retryQueue = (): void => answer.retry();

/** The filter that the queue was last seen with: from a case one returns to it. */
export const lastFilter = signal<QueueFilter>(EVERYTHING);
export const queueHref = computed(() => `/biuro${filterQuery(lastFilter.value)}`);

export const cases = computed<Case[]>(() => {
  if (!answer.data) return [];
  const { filter, proposals, claims } = answer.data;
  return inOrder([...proposals.items.map(ofProposal), ...claims.items.map(ofClaim)], stillWaits(filter));
});

/** How many there are in each state, as far as that is known: the claims of the state that is shown. */
export const counts = computed<Record<string, number>>(() => {
  const { filter, proposals, claims } = answer.data ?? {};
  const told = proposals?.counts ?? {};
  const here = filter && told[filter.state];
  if (!filter || here === undefined) return told;
  return { ...told, [filter.state]: here + (claims?.items.length ?? 0) };
});

export const hasMore = computed(() => Boolean(answer.data?.proposals.next ?? answer.data?.claims.next));

const NONE = { items: [] };

const proposalsOf = (filter: QueueFilter, cursor?: string): Promise<ProposalPart> =>
  filter.kind === 'claim'
    ? Promise.resolve(NONE)
    : askProposals({ state: filter.state, kind: filter.kind === 'all' ? undefined : filter.kind, cursor });

async function claimsOf(filter: QueueFilter, cursor?: string): Promise<Part<Claim>> {
  const state = claimState(filter);
  return state === null ? NONE : askClaims(state, cursor);
}

export async function loadQueue(filter: QueueFilter): Promise<void> {
  lastFilter.value = filter;
  const same = answer.data?.filter.state === filter.state && answer.data.filter.kind === filter.kind;
  await answer.ask(async () => {
    const [proposals, claims] = await Promise.all([proposalsOf(filter), claimsOf(filter)]);
    return { filter, proposals, claims };
  }, same);
}

function append<T extends Part<unknown>>(before: T, more: T | null): T {
  if (!more) return before;
  const { next: _, ...rest } = before;
  return { ...rest, ...more, items: [...before.items, ...more.items] } as T;
}

/** Lengthens both lists by what follows in them. */
export async function moreOfQueue(): Promise<void> {
  const at = answer.settled;
  if (!at) return;
  const { filter, proposals, claims } = at;
  await answer.ask(async () => {
    const [moreProposals, moreClaims] = await Promise.all([
      proposals.next ? proposalsOf(filter, proposals.next) : null,
      claims.next ? claimsOf(filter, claims.next) : null,
    ]);
    return { filter, proposals: append(proposals, moreProposals), claims: append(claims, moreClaims) };
  });
}
