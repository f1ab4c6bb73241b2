import type { Interval } from '../../hours/week';
import { Icon } from '../../parts/Icon';
import { clockOf, minutesOf, spanFault, spanOf } from './check';
import { hoursWords } from './words';

const { t } = hoursWords;

const MOST = 2;

/** One clock is typed, the other stays: what both mean is decided again. */
function written({ from, to }: Interval, which: 'from' | 'to', clock: string): Interval {
  const minute = minutesOf(clock);
  const [first, last] = which === 'from' ? [minute, to] : [from, minute];
  if (Number.isNaN(first) || Number.isNaN(last)) return { from: first, to: last };
  return spanOf(first, last % 1440);
}

interface Props {
  /** Unique on the page. */
  id: string;
  /** The day, for those who hear the labels. */
  day: string;
  spans: readonly Interval[];
  change: (spans: Interval[]) => void;
}

/** One or two spans of clock time. */
export function Spans({ id, day, spans, change }: Props) {
  const fault = spanFault(spans);
  const clock = (index: number, which: 'from' | 'to', { from, to }: Interval) => (
    <label>
      <span aria-hidden="true">{t(which)}</span>
      <input
        class="inp clock"
        type="time"
        id={index === 0 && which === 'from' ? id : undefined}
        aria-label={t(which === 'from' ? 'fromOf' : 'toOf', { day })}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        value={clockOf(which === 'from' ? from : to)}
        onInput={({ currentTarget }) =>
          change(spans.with(index, written({ from, to }, which, currentTarget.value)))
        }
      />
    </label>
  );
  return (
    <div class="spans">
      {fault && fault !== 'order' && (
        <p class="fault" id={`${id}-fault`}>
          <Icon name="triangle-alert" small />
          <span>{t(fault === 'overlap' ? 'fault_overlap' : 'fault_no_time')}</span>
        </p>
      )}
      {spans.map((span, index) => (
        <div class="span" key={index}>
          {clock(index, 'from', span)}
          {clock(index, 'to', span)}
          {spans.length > 1 && (
            <button
              type="button"
              class="tb"
              aria-label={t('removeSpan', { day })}
              onClick={() => change(spans.filter((_, other) => other !== index))}
            >
              <Icon name="trash-2" />
            </button>
          )}
        </div>
      ))}
      {spans.length < MOST && (
        <button
          type="button"
          class="btn plain slim"
          aria-label={t('secondOf', { day })}
          onClick={() => change([...spans, { from: Number.NaN, to: Number.NaN }])}
        >
          <Icon name="plus" small />
          {t('second')}
        </button>
      )}
    </div>
  );
}
