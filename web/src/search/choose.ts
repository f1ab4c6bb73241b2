import { batch } from '@preact/signals';
import { standAt } from '../near/position';
import { openAtStop } from '../sheet/stops';
import { openList, select, setFilters } from '../state/page';
import { phone } from '../state/screen';
import { toggleFamily, toggleSpheres } from '../state/spheres';
import { type Suggestion, searching, typed } from './suggestions';

const showList = () => {
  if (phone.value) openAtStop('list');
};

/** What each kind of answer does: narrow, open, or count distances from there. */
export function choose(suggestion: Suggestion): void {
  batch(() => {
    searching.value = false;
    if (suggestion.kind === 'text') {
      setFilters({ q: suggestion.q });
      showList();
      return;
    }
    typed.value = '';
    setFilters({ q: '' });
    if (suggestion.kind === 'family') toggleFamily(suggestion.family);
    if (suggestion.kind === 'sphere') toggleSpheres([suggestion.sphere.code], true);
    if (suggestion.kind === 'organisation') {
      openAtStop('full');
      select(suggestion.organisation.slug);
    } else if (suggestion.kind === 'place') {
      openList({ near: true });
      standAt(suggestion.place.position, suggestion.place.label);
    } else showList();
  });
}

export function clearSearch(): void {
  typed.value = '';
  setFilters({ q: '' });
}
