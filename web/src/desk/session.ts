import { signal } from '@preact/signals';
import { Problem } from '../api/client';
import { keepCsrfToken, read } from '../api/send';

export type Role = 'visitor' | 'steward' | 'moderator' | 'administrator' | 'auditor';

export interface Stewardship {
  organisation: { id: string; slug: string; name: string };
  level: 'owner' | 'editor';
}

/** Who is signed in, as the server tells it. */
export interface Session {
  signedIn: boolean;
  role: Role;
  email?: string;
  csrfToken?: string;
  stewardships: Stewardship[];
  /** What the server still wants before anything else. */
  mustSet?: 'password' | 'second-factor';
  /** What the city's identity provider is called, when there is one. */
  provider?: string;
}

export const session = signal<Session | null>(null);
export const sessionProblem = signal<Problem | null>(null);

export function keepSession(told: Session): void {
  keepCsrfToken(told.csrfToken);
  session.value = told;
  sessionProblem.value = null;
}

export async function knowSession(): Promise<void> {
  try {
    keepSession((await read<Session>('/session')).body);
  } catch (error) {
    sessionProblem.value = error instanceof Problem ? error : new Problem(0, 'unexpected', String(error));
  }
}

export const isStaff = (role: Role): boolean =>
  role === 'moderator' || role === 'administrator' || role === 'auditor';
