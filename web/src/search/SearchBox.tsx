import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n/language';
import { MenuButton } from '../menu/MenuButton';
import { Icon } from '../parts/Icon';
import { filters } from '../state/page';
import { phone } from '../state/screen';
import { leaveSearch } from './keys';
import { SearchField } from './SearchField';
import { Suggestions } from './Suggestions';
import { searching, typed } from './suggestions';

function Logo() {
  return (
    <svg class="logo" aria-hidden="true">
      <use href="#logo" />
    </svg>
  );
}

/** One box for fields, organisations and places. */
export function SearchBox() {
  const field = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const open = searching.value;
  const resting = phone.value && !open;

  useEffect(() => {
    if (!searching.peek()) typed.value = filters.value.q;
  }, [filters.value.q]);

  const wander = ({ relatedTarget }: FocusEvent) => {
    if (!phone.value && !(relatedTarget instanceof Node && box.current?.contains(relatedTarget)))
      searching.value = false;
  };

  return (
    <div ref={box} class={`searching-box${open ? ' open' : ''}`} onFocusOut={wander}>
      <search class="search">
        {resting ? <Logo /> : <Icon name="search" />}
        <SearchField field={field} />
        {resting && <MenuButton />}
      </search>
      {phone.value && open && (
        <button type="button" class="tb cancel" onClick={() => leaveSearch(field.current)}>
          {t('searchCancel')}
        </button>
      )}
      {open && <Suggestions />}
    </div>
  );
}
