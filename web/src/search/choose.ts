import { batch } from '@preact/signals';
import type { Suggested } from '../api/types';
import { standAt } from '../near/position';
import { openAtStop } from '../sheet/stops';
import { openList, select, setFilters } from '../state/page';
import { phone } from '../state/screen';
import { toggleFamily, toggleSpheres } from '../state/spheres';
import { type Suggestion, searching, typed } from './suggestions';

const showList = () => {
  if (phone.value) openAtStop('list');
};

function find(q: string): void {
  typed.value = q;
  setFilters({ q });
  showList();
}

function take({ kind, text, slug, sphere, position }: Suggested): void {
  if (kind === 'need') {
    find(text);
    return;
  }
  clearSearch();
  if (sphere) toggleSpheres([sphere], true);
  if (slug) {
    openAtStop('full');
    select(slug);
  } else if (position) {
    openList({ near: true });
    standAt(position, text);
  } else showList();
}

/** What each kind of answer does: narrow, open, or count distances from there. */
export function choose(suggestion: Suggestion): void {
  batch(() => {
    searching.value = false;
    if (suggestion.kind === 'text') find(suggestion.q);
    else if (suggestion.kind === 'suggested') take(suggestion.of);
    else {
      clearSearch();
      toggleFamily(suggestion.family);
      showList();
    }
  });
}

export function clearSearch(): void {
  typed.value = '';
  setFilters({ q: '' });
}
