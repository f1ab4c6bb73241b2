import './sms.css';
import { lazy } from '../../parts/lazy';
import { Skeleton } from '../../parts/Skeleton';
import { isAdministrator } from '../rights';
import { officeWords } from '../words';
import { BroadcastPage } from './BroadcastPage';
import { BroadcastsPage } from './BroadcastsPage';
import { ConsolePage } from './ConsolePage';
import { InboxPage } from './InboxPage';

/** Its map is loaded only by those who write. */
const LazyCompose = lazy(
  async () => (await import('./ComposePage')).ComposePage,
  () => <Skeleton says={officeWords.t('loading')} rows={4} />,
);

/** Messages to many: all of them, one of them, or a new one; what phones wrote back, and trial messages. */
export function SmsRoom({ which }: { which: string | undefined }) {
  if (which === undefined) return <BroadcastsPage />;
  if (which === 'nowa') return <LazyCompose />;
  if (which === 'skrzynka') return <InboxPage />;
  if (which === 'proby') return isAdministrator.value ? <ConsolePage /> : null;
  return <BroadcastPage key={which} which={which} />;
}
