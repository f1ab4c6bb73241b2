import '../../place/place.css';
import './sms.css';
import { lazy } from '../../parts/lazy';
import { Skeleton } from '../../parts/Skeleton';
import { isAdministrator } from '../rights';
import { officeWords } from '../words';
import { BroadcastPage } from './BroadcastPage';
import { BroadcastsPage } from './BroadcastsPage';
import { ConsolePage } from './ConsolePage';
import { InboxPage } from './InboxPage';
import { AudiencesPage } from './library/AudiencesPage';
import { GroupsPage } from './library/GroupsPage';
import { TemplatesPage } from './library/TemplatesPage';

/** Its map is loaded only by those who write. */
const LazyCompose = lazy(
  async () => (await import('./ComposePage')).ComposePage,
  () => <Skeleton says={officeWords.t('loading')} rows={4} />,
);

const LazyWriters = lazy(
  async () => (await import('./writers/WritersPage')).WritersPage,
  () => <Skeleton says={officeWords.t('loading')} rows={4} />,
);

/** Messages to many: all of them, one, or a new one; what is kept for those to come, what phones and organisations wrote, and trials. */
export function SmsRoom({ which }: { which: string | undefined }) {
  if (which === undefined) return <BroadcastsPage />;
  if (which === 'nowa') return <LazyCompose />;
  if (which === 'szablony') return <TemplatesPage />;
  if (which === 'odbiorcy') return <AudiencesPage />;
  if (which === 'grupy') return <GroupsPage />;
  if (which === 'skrzynka') return <InboxPage />;
  if (which === 'od-organizacji') return <LazyWriters />;
  if (which === 'proby') return isAdministrator.value ? <ConsolePage /> : null;
  return <BroadcastPage key={which} which={which} />;
}
