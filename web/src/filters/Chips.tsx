import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Family } from '../api/types';
import { counted, t } from '../i18n/language';
import { FAMILIES } from '../marks/families';
import { FamilyMark } from '../parts/FamilyMark';
import { Icon } from '../parts/Icon';
import { lazy } from '../parts/lazy';
import { clearFilters, filtered, page, setFilters } from '../state/page';
import { familyOn, filterCount, spheres, toggleFamily } from '../state/spheres';

const FilterDialog = lazy(async () => (await import('./FilterDialog')).default);

interface ChipProps {
  tabIndex: number;
}

function AllFilters({ tabIndex, open }: ChipProps & { open: () => void }) {
  const on = filterCount.value;
  return (
    <button type="button" class="chip" tabIndex={tabIndex} aria-haspopup="dialog" onClick={open}>
      <Icon name="sliders-horizontal" small />
      {on > 0 ? counted('filtersOn', on) : t('filters')}
    </button>
  );
}

function ClearAll({ tabIndex }: ChipProps) {
  return (
    <button type="button" class="chip" tabIndex={tabIndex} onClick={clearFilters}>
      <Icon name="x" small />
      {t('clear')}
    </button>
  );
}

function OpenNowChip({ tabIndex }: ChipProps) {
  const { open } = page.value;
  return (
    <button
      type="button"
      class="chip"
      tabIndex={tabIndex}
      aria-pressed={open}
      onClick={() => setFilters({ open: !open })}
    >
      <Icon name="clock" small />
      {t('openNowFilter')}
    </button>
  );
}

const intoSight = (chip: HTMLElement) => chip.scrollIntoView({ block: 'nearest', inline: 'center' });

function FamilyChip({ family, tabIndex }: ChipProps & { family: Family }) {
  const toggle = ({ currentTarget }: { currentTarget: HTMLElement }) => {
    toggleFamily(family);
    // "Clear filters" comes and goes before it, and would push it out under the finger.
    requestAnimationFrame(() => intoSight(currentTarget));
  };
  return (
    <button
      type="button"
      class="chip"
      tabIndex={tabIndex}
      aria-pressed={familyOn(family)}
      aria-disabled={spheres.value.length === 0 || undefined}
      onClick={toggle}
    >
      <FamilyMark family={family} size="s" />
      {t(`family_${family}`)}
    </button>
  );
}

/** One row of filters and one tab stop; arrows lead along it. */
function ChipRow({ openAll }: { openAll: () => void }) {
  const row = useRef<HTMLDivElement>(null);
  const at = useSignal(0);
  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const chips = [...(row.current?.querySelectorAll<HTMLButtonElement>('.chip') ?? [])];
    const next = chips[chips.indexOf(document.activeElement as HTMLButtonElement) + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    at.value = chips.indexOf(next);
    next.focus();
    intoSight(next);
  };
  const stop = (index: number) => (index === at.value ? 0 : -1);
  const first = filtered.value ? 3 : 2;
  return (
    <div ref={row} class="chips" role="toolbar" aria-label={t('filters')} onKeyDown={walk}>
      <AllFilters tabIndex={stop(0)} open={openAll} />
      {filtered.value && <ClearAll tabIndex={stop(1)} />}
      <OpenNowChip tabIndex={stop(first - 1)} />
      {FAMILIES.map((family, index) => (
        <FamilyChip key={family} family={family} tabIndex={stop(index + first)} />
      ))}
    </div>
  );
}

export function Chips() {
  const open = useSignal(false);
  const turn = (to: boolean) => () => {
    open.value = to;
  };
  return (
    <>
      <ChipRow openAll={turn(true)} />
      {open.value && <FilterDialog close={turn(false)} />}
    </>
  );
}
