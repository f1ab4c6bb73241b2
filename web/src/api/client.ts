/** One thing that a refused body has wrong: where, as `places[0].openingHours`, and what would be right. */
export interface Fault {
  parameter: string;
  detail: string;
  expected?: string;
}

type Told = Partial<Fault> & { code?: string; title?: string; faults?: Fault[] };

/** A refusal of the server, in its own words, or a lost connection (status 0). */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
    readonly told: Told = {},
  ) {
    super(detail);
  }

  get offline(): boolean {
    return this.status === 0;
  }
}

export type Query = Record<string, string | number | undefined>;

const BASE = '/api/v1';
const PATIENCE_MS = 15_000;

export function address(path: string, query: Query = {}): string {
  const search = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value)).replaceAll('%2C', ',')}`)
    .join('&');
  return `${BASE}${path}${search ? `?${search}` : ''}`;
}

export async function refusal(response: Response): Promise<Problem> {
  const told: unknown = await response.json().catch(() => null);
  const body = (told ?? {}) as Told;
  return new Problem(
    response.status,
    body.code ?? `http-${response.status}`,
    body.detail ?? body.title ?? '',
    body,
  );
}

/** Asks once. The caller's signal aborts a question that nobody waits for any more. */
export async function get<T>(path: string, query: Query, signal?: AbortSignal): Promise<T> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  const giveUp = () => patience.abort();
  signal?.addEventListener('abort', giveUp);
  try {
    const response = await fetch(address(path, query), {
      headers: { Accept: 'application/json, application/geo+json' },
      signal: patience.signal,
    });
    if (!response.ok) throw await refusal(response);
    return (await response.json()) as T;
  } catch (error) {
    if (error instanceof Problem || signal?.aborted) throw error;
    throw new Problem(0, 'no-connection', String(error));
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
}
