import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { signInFirst } from '../account/after';
import '../form/form.css';
import './office.css';
import './diff.css';
import { ConfirmDialog } from '../account/ConfirmDialog';
import { go, goBy, route } from '../desk/route';
import { isStaff, session } from '../desk/session';
import type { IconName } from '../marks/icons';
import { Icon } from '../parts/Icon';
import { Skeleton } from '../parts/Skeleton';
import { knowCity } from '../state/city';
import { knowLegalForms, knowSpheres } from '../state/spheres';
import { AuditPage } from './AuditPage';
import { ClaimPage } from './ClaimPage';
import { Find } from './Find';
import { Heading } from './Heading';
import { HistoryPage, historyHref } from './HistoryPage';
import { news } from './news';
import { ProposalPage } from './ProposalPage';
import { Queue } from './Queue';
import { queueHref } from './queue';
import { RemovedPage } from './RemovedPage';
import { RevisionPage } from './RevisionPage';
import { mayOversee, onlyReads } from './rights';
import { StaffPage } from './StaffPage';
import { StalePage } from './StalePage';
import { SmsRoom } from './sms/SmsRoom';
import { UnmetPage } from './UnmetPage';
import { officeWords } from './words';

const { t } = officeWords;

interface Room {
  /** The first word of its path; the queue has none. */
  path: string;
  says: 'queue' | 'organisations' | 'stale' | 'unmet' | 'sms' | 'staff' | 'audit';
  icon: IconName;
  open?: () => boolean;
}

const ROOMS: readonly Room[] = [
  { path: '', says: 'queue', icon: 'inbox' },
  { path: 'organizacja', says: 'organisations', icon: 'house' },
  { path: 'nieaktualne', says: 'stale', icon: 'clock' },
  { path: 'szukane', says: 'unmet', icon: 'search' },
  { path: 'sms', says: 'sms', icon: 'message-square-text' },
  { path: 'ludzie', says: 'staff', icon: 'users', open: () => mayOversee.value },
  { path: 'dziennik', says: 'audit', icon: 'history', open: () => mayOversee.value },
];

const roomOf = (word: string | undefined): string =>
  word === 'zmiana' || word === 'przejecie' ? '' : (word ?? '');

function Rooms() {
  const here = roomOf(route.value.rest[0]);
  return (
    <nav class="rooms" aria-label={t('ways')}>
      <ul>
        {ROOMS.filter(({ open }) => open?.() ?? true).map(({ path, says, icon }) => (
          <li key={path}>
            <a
              class="tb"
              href={path === '' ? queueHref.value : `/biuro/${path}`}
              onClick={goBy}
              aria-current={path === here ? 'page' : undefined}
            >
              <Icon name={icon} />
              {t(says)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function NotForYou() {
  return <Heading>{t('notForYou')}</Heading>;
}

/** An organisation's page in the office is its history. */
function ToHistory({ slug }: { slug: string }) {
  useEffect(() => go(historyHref(slug), { replace: true }), [slug]);
  return <Skeleton says={t('loading')} rows={2} />;
}

function page([room, which, part, number]: readonly string[]): ComponentChildren {
  switch (room) {
    case undefined:
      return <Queue />;
    case 'zmiana':
      return which && <ProposalPage key={which} which={which} />;
    case 'przejecie':
      return which && <ClaimPage key={which} which={which} />;
    case 'organizacja':
      if (which === undefined) return <Find />;
      if (which === 'usuniete') return <RemovedPage />;
      if (part === undefined) return <ToHistory slug={which} />;
      if (part !== 'historia') return null;
      if (number === undefined) return <HistoryPage key={which} slug={which} />;
      return <RevisionPage key={`${which} ${number}`} slug={which} number={Number(number)} />;
    case 'nieaktualne':
      return <StalePage />;
    case 'szukane':
      return <UnmetPage />;
    case 'sms':
      return <SmsRoom which={which} />;
    case 'ludzie':
      return mayOversee.value ? <StaffPage /> : <NotForYou />;
    case 'dziennik':
      return mayOversee.value ? <AuditPage /> : <NotForYou />;
    default:
      return null;
  }
}

function News() {
  const said = news.value?.at === route.value && news.value.said;
  return (
    <div role="status">
      {said && (
        <p class="note news">
          <Icon name="check" small />
          <span>{said}</span>
        </p>
      )}
    </div>
  );
}

function Closed() {
  const known = session.value;
  return (
    <div class="empty">
      <h1>{t('office')}</h1>
      <p>{t(known?.signedIn ? 'notStaff' : 'signedOut')}</p>
      {!known?.signedIn && (
        <a class="btn go" href={signInFirst()} onClick={goBy}>
          {t('signIn')}
        </a>
      )}
    </div>
  );
}

/** Where those who run the map decide what it says. */
export default function Office() {
  const { rest } = route.value;
  const open = session.value !== null && isStaff(session.value.role);
  useEffect(() => {
    if (!open) return;
    void knowCity();
    void knowSpheres();
    void knowLegalForms();
  }, [open]);
  if (!open) return <Closed />;
  return (
    <div class="office">
      <Rooms />
      <div class="room">
        <News />
        {onlyReads.value && <p class="small quiet">{t('readsOnly')}</p>}
        {page(rest) || <Heading>{t('nothingHere')}</Heading>}
      </div>
      <ConfirmDialog />
    </div>
  );
}
