import { placeWords } from '../words';

const { t } = placeWords;

/** Rows of one sheet; the list of a long shape is leafed through. */
export const SHEET = 20;

interface Props {
  first: number;
  count: number;
  turn: (first: number) => void;
}

/** From one sheet to the next. */
export function Leafing({ first, count, turn }: Props) {
  if (count <= SHEET) return null;
  const to = Math.min(first + SHEET, count);
  return (
    <div class="leafing">
      <button
        type="button"
        class="btn slim"
        aria-disabled={first === 0 || undefined}
        onClick={() => turn(Math.max(0, first - SHEET))}
      >
        {t('earlier')}
      </button>
      <span class="small" role="status">
        {t('cornersShown', { from: first + 1, to, n: count })}
      </span>
      <button
        type="button"
        class="btn slim"
        aria-disabled={to === count || undefined}
        onClick={() => to < count && turn(first + SHEET)}
      >
        {t('later')}
      </button>
    </div>
  );
}
