import type { Signal } from '@preact/signals';
import { goBy } from '../desk/route';
import { date } from '../i18n/format';
import { Icon } from '../parts/Icon';
import type { Case } from './cases';
import { age, clock, fieldNames, say, who } from './say';
import type { Lock } from './types';
import { officeWords } from './words';

const { t } = officeWords;

export function LockWords({ lock }: { lock: Lock }) {
  const words = lock.mine
    ? t('lockedMine', { time: clock(lock.until) })
    : t('locked', { time: clock(lock.until) });
  return (
    <span class={lock.mine ? 'lock quiet' : 'lock taken'}>
      <Icon name="clock" small />
      {words}
    </span>
  );
}

interface Props {
  line: Case;
  /** Those that are ticked; none where nothing can be ticked. */
  ticked?: Signal<ReadonlySet<string>> | undefined;
  waiting: boolean;
}

function Tick({ line, ticked }: { line: Case; ticked: Signal<ReadonlySet<string>> }) {
  const turn = ({ currentTarget: { checked } }: { currentTarget: HTMLInputElement }) => {
    const next = new Set(ticked.value);
    if (checked) next.add(line.id);
    else next.delete(line.id);
    ticked.value = next;
  };
  return (
    <label class="check tick">
      <input type="checkbox" checked={ticked.value.has(line.id)} onChange={turn} />
      <span class="vh">{t('select', { what: line.title })}</span>
    </label>
  );
}

/** One case that waits: what it is, whose, and for how long. */
export function QueueRow({ line, ticked, waiting }: Props) {
  const { kind, title, href, since, from, fields, lockedBy } = line;
  return (
    <li class={ticked?.value.has(line.id) ? 'case ticked' : 'case'}>
      {ticked && (kind === 'claim' ? <span class="tick" /> : <Tick line={line} ticked={ticked} />)}
      <a href={href} onClick={goBy}>
        <span class="title">{title}</span>
        <span class="about">
          <span class={kind === 'change' ? 'tag' : 'tag sea'}>{say('kind', kind)}</span>
          <span>{waiting ? t('waits', { age: age(since) }) : date(since)}</span>
          <span>{t('from', { who: who(from) })}</span>
        </span>
        {fields.length > 0 && <span class="fields quiet">{fieldNames(fields)}</span>}
        {lockedBy && <LockWords lock={lockedBy} />}
      </a>
    </li>
  );
}
