import './sms.css';
import { lazy } from '../../parts/lazy';
import { Skeleton } from '../../parts/Skeleton';
import { officeWords } from '../words';
import { BroadcastPage } from './BroadcastPage';
import { BroadcastsPage } from './BroadcastsPage';
import { AudiencesPage } from './library/AudiencesPage';
import { GroupsPage } from './library/GroupsPage';
import { TemplatesPage } from './library/TemplatesPage';

/** Its map is loaded only by those who write. */
const LazyCompose = lazy(
  async () => (await import('./ComposePage')).ComposePage,
  () => <Skeleton says={officeWords.t('loading')} rows={4} />,
);

/** Messages to many: all of them, one of them, or a new one; and what is kept for those to come. */
export function SmsRoom({ which }: { which: string | undefined }) {
  if (which === undefined) return <BroadcastsPage />;
  if (which === 'nowa') return <LazyCompose />;
  if (which === 'szablony') return <TemplatesPage />;
  if (which === 'odbiorcy') return <AudiencesPage />;
  if (which === 'grupy') return <GroupsPage />;
  return <BroadcastPage key={which} which={which} />;
}
