import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n/language';
import { phone } from '../state/screen';
import { draggable } from './drag';
import { moveTo, nextStop, STOPS, type Stop } from './stops';

interface Props {
  kind: 'list' | 'profile';
  id?: string;
  label: string;
  stop: Stop;
  hidden: boolean;
  head: ComponentChildren;
  children: ComponentChildren;
}

const SAYS = { peek: 'hideList', half: 'showList', full: 'growList' } as const;

function Handle({ stop }: { stop: Stop }) {
  const next = nextStop(stop);
  const arrow = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    const wanted = STOPS[STOPS.indexOf(stop) + step];
    if (step === 0 || !wanted) return;
    event.preventDefault();
    moveTo(wanted);
  };
  return (
    <button
      type="button"
      class="grip"
      aria-label={t(SAYS[next])}
      onClick={() => moveTo(next)}
      onKeyDown={arrow}
    />
  );
}

/** A sheet with three stops on a phone, a column on a desk. It is no dialog: the map beside it stays alive. */
export function Sheet({ kind, id, label, stop, hidden, head, children }: Props) {
  const sheet = useRef<HTMLElement>(null);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (sheet.current && top.current) return draggable(sheet.current, top.current, kind);
  }, [kind]);
  return (
    <section
      ref={sheet}
      id={id}
      class={`sheet ${kind}`}
      data-stop={stop}
      aria-label={label}
      inert={hidden}
      tabIndex={-1}
    >
      <div ref={top} class="sheet-head">
        {phone.value && <Handle stop={stop} />}
        {head}
      </div>
      <div class="sheet-body" inert={phone.value && stop === 'peek'}>
        {children}
      </div>
    </section>
  );
}
