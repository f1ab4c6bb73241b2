import { filters } from '../state/page';
import { choose, clearSearch } from './choose';
import { active, options, searching, typed } from './suggestions';

/** Without a choice the box says again what the list is narrowed to. */
export function leaveSearch(field: HTMLInputElement | null): void {
  searching.value = false;
  active.value = -1;
  typed.value = filters.peek().q;
  field?.blur();
}

/** Round through the options and the box itself. */
function step(by: number): void {
  const stops = options.value.length + 1;
  searching.value = true;
  active.value = ((active.value + 1 + by + stops) % stops) - 1;
}

function accept(field: HTMLInputElement): void {
  const q = typed.value.trim();
  const chosen = options.value[active.value] ?? (q ? ({ kind: 'text', q } as const) : null);
  if (chosen) choose(chosen);
  else clearSearch();
  active.value = -1;
  field.blur();
}

export function pressInSearch(event: KeyboardEvent): void {
  const field = event.currentTarget as HTMLInputElement;
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (event.key === 'Escape') leaveSearch(field);
  if (by === 0 && event.key !== 'Enter') return;
  event.preventDefault();
  if (by === 0) accept(field);
  else step(by);
}
