import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n/language';
import { choose } from './choose';
import { SuggestionRow } from './Suggestion';
import { active, groups, options, type Suggestion, suggestionsState, typed } from './suggestions';

export const LIST_ID = 'suggestions';
export const optionId = (index: number): string => `suggestion-${index}`;

function Option({ of, index }: { of: Suggestion; index: number }) {
  const option = useRef<HTMLDivElement>(null);
  const reached = index === active.value;
  // The focus stays in the box, so the browser does not scroll to what the arrows reach.
  useEffect(() => {
    if (reached) option.current?.scrollIntoView({ block: 'nearest' });
  }, [reached]);
  const take = (event: Event) => {
    event.preventDefault();
    // As after Enter: on a phone the keyboard folds away and shows what was found.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    choose(of);
  };
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the combobox, which names the active option
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the combobox's
    <div
      ref={option}
      id={optionId(index)}
      role="option"
      aria-selected={reached}
      class="row option"
      onPointerDown={(event) => event.preventDefault()}
      onClick={take}
    >
      <SuggestionRow of={of} q={typed.value.trim()} />
    </div>
  );
}

/** Groups of answers under the search box. */
export function Suggestions() {
  let index = -1;
  const q = typed.value.trim();
  const nothing = suggestionsState.value.state === 'ready' && options.value.length === 1;
  return (
    <div class="suggestions">
      <div id={LIST_ID} role="listbox" aria-label={t('searchOpen')}>
        {groups.value.map(({ name, items }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options has no element of its own
          <div role="group" key={name ?? 'text'} aria-label={name ?? t('search')} class="group">
            {name && (
              <div class="group-name" aria-hidden="true">
                {name}
              </div>
            )}
            {items.map((item) => {
              index += 1;
              return <Option key={JSON.stringify(item)} of={item} index={index} />;
            })}
          </div>
        ))}
      </div>
      {nothing && (
        <p class="foot small" role="status">
          {t('searchNothing')}
        </p>
      )}
      {q !== '' && <p class="foot small quiet">{t('searchHint')}</p>}
    </div>
  );
}
