import type { ComponentChildren } from 'preact';
import { Back } from '../../../desk/Back';
import { goBy } from '../../../desk/route';
import { Icon } from '../../../parts/Icon';
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

/** The frame of a page of things that are kept. */
export function Shelf({ kind, children }: { kind: Kind; children: ComponentChildren }) {
  return (
    <>
      <Back to="/biuro/sms">{smsWords.t('back')}</Back>
      <Heading lead={t(`${kind}Lead`)}>{t(kind)}</Heading>
      {children}
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
