import { signal } from '@preact/signals';
import { type Fault, Problem } from '../../api/client';
import { type Outcome, submitDraft } from '../questions';
import type { Editing } from './editing';

/** What the server's full check found, until the next one. */
export const faults = signal<Fault[]>([]);

/** How the last publication went, by organisation. */
export const outcomes = signal<Record<string, Outcome>>({});

export function faultsOf({ told }: Problem): Fault[] {
  if (told.faults) return told.faults;
  return told.parameter ? [{ parameter: told.parameter, detail: told.detail ?? '' }] : [];
}

/** The id of the control that a path of the profile is written in: `places[0].note` in `f-places-0-note`. */
export const controlOf = (path: string): string =>
  `f-${path
    .replace(/^profile\./, '')
    .replaceAll(/[[\].]+/g, '-')
    .replace(/-$/, '')}`;

/** What is wrong with one field, or with a part of it. */
export function faultAt(path: string): string | undefined {
  const control = controlOf(path);
  return faults.value.find(({ parameter }) => controlOf(parameter) === control)?.detail;
}

/** Sends all that is not yet sent, and publishes it. Refuses as the server does; its findings are in `faults`. */
export async function publish(editing: Editing, reason: string): Promise<Outcome> {
  faults.value = [];
  await editing.save();
  try {
    const outcome = await submitDraft(editing.id, reason, editing.etag);
    outcomes.value = { ...outcomes.value, [editing.id]: outcome };
    await editing.renew();
    return outcome;
  } catch (error) {
    if (error instanceof Problem) faults.value = faultsOf(error);
    throw error;
  }
}
