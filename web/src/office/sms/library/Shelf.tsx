import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Back } from '../../../desk/Back';
import { goBy } from '../../../desk/route';
import { useAnswer } from '../../../desk/use-answer';
import { Icon } from '../../../parts/Icon';
import { Answered } from '../../Answered';
import { Heading } from '../../Heading';
import { mayDecide } from '../../rights';
import { smsWords } from '../words';
import { libraryWords } from './words';

const { t } = libraryWords;

type Kind = 'templates' | 'audiences' | 'groups';

/** Where each kind is found, below /biuro/sms. */
export const SHELVES: readonly { path: string; kind: Kind }[] = [
  { path: 'szablony', kind: 'templates' },
  { path: 'odbiorcy', kind: 'audiences' },
  { path: 'grupy', kind: 'groups' },
];

/** The ways to everything that is kept for messages to come. */
export function Shelves() {
  return (
    <nav aria-label={t('ways')}>
      <ul class="shelves">
        {SHELVES.map(({ path, kind }) => (
          <li key={path}>
            <a class="btn plain" href={`/biuro/sms/${path}`} onClick={goBy}>
              {t(kind)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface Props<T> {
  kind: Kind;
  asks: () => Promise<T[]>;
  none: string;
  one: (thing: T, done: (said: string) => void) => ComponentChildren;
  /** Where a new one is made; `done` says what came of it, and asks anew. */
  more?: (done: (said: string) => void) => ComponentChildren;
}

/** A page of things that are kept: all of one kind, and what was done to one of them last. */
export function Shelf<T>({ kind, asks, none, one, more }: Props<T>) {
  const said = useSignal('');
  const { answer, ask } = useAnswer(asks, []);
  const done = (words: string) => {
    said.value = words;
    ask();
  };
  return (
    <>
      <Back to="/biuro/sms">{smsWords.t('back')}</Back>
      <Heading lead={t(`${kind}Lead`)}>{t(kind)}</Heading>
      <p class="ok" role="status">
        {said.value}
      </p>
      <Answered answer={answer} retry={ask}>
        {(known) =>
          known.length === 0 ? (
            <p class="quiet">{none}</p>
          ) : (
            <ul class="mines">{known.map((thing) => one(thing, done))}</ul>
          )
        }
      </Answered>
      {more?.(done)}
    </>
  );
}

/** A new message that begins with it. */
export function Write({ query, label }: { query: string; label: string }) {
  if (!mayDecide.value) return null;
  return (
    <a class="btn slim" href={`/biuro/sms/nowa?${query}`} onClick={goBy} aria-label={label}>
      <Icon name="send" small />
      {t('write')}
    </a>
  );
}
