import type { RefObject } from 'preact';
import { t } from '../i18n/language';
import { Icon } from '../parts/Icon';
import { clearSearch } from './choose';
import { pressInSearch } from './keys';
import { LIST_ID, optionId } from './Suggestions';
import { active, searching, typed } from './suggestions';

const open = () => {
  searching.value = true;
};

const type = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
  typed.value = currentTarget.value;
  searching.value = true;
  active.value = -1;
};

function Clear({ field }: { field: RefObject<HTMLInputElement | null> }) {
  const clear = () => {
    clearSearch();
    field.current?.focus();
  };
  return (
    <button type="button" class="tb" aria-label={t('searchClear')} onClick={clear}>
      <Icon name="x" />
    </button>
  );
}

/** What is typed, as a combobox over the suggestions. */
export function SearchField({ field }: { field: RefObject<HTMLInputElement | null> }) {
  const reached = searching.value && active.value >= 0;
  return (
    <>
      <input
        ref={field}
        class="q"
        type="text"
        inputMode="search"
        enterkeyhint="search"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={t('search')}
        aria-expanded={searching.value}
        aria-controls={LIST_ID}
        aria-autocomplete="list"
        aria-activedescendant={reached ? optionId(active.value) : undefined}
        placeholder={t('search')}
        value={typed.value}
        onFocus={open}
        onInput={type}
        onKeyDown={pressInSearch}
      />
      {typed.value !== '' && <Clear field={field} />}
    </>
  );
}
