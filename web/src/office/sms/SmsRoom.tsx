import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import './sms.css';
import { Skeleton } from '../../parts/Skeleton';
import { officeWords } from '../words';
import { BroadcastPage } from './BroadcastPage';
import { BroadcastsPage } from './BroadcastsPage';

/** Its map is loaded only by those who write. */
function Compose() {
  const page = useSignal<ComponentType | null>(null);
  useEffect(() => {
    void import('./ComposePage').then(({ ComposePage }) => {
      page.value = ComposePage;
    });
  }, []);
  const Page = page.value;
  return Page ? <Page /> : <Skeleton says={officeWords.t('loading')} rows={4} />;
}

/** Messages to many: all of them, one of them, or a new one. */
export function SmsRoom({ which }: { which: string | undefined }) {
  if (which === undefined) return <BroadcastsPage />;
  if (which === 'nowa') return <Compose />;
  return <BroadcastPage key={which} which={which} />;
}
