import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { Skeleton } from '../../parts/Skeleton';
import { stewardWords } from '../words';
import type { TopicProps } from './topic-props';

type Page = ComponentType<Pick<TopicProps, 'draft' | 'change' | 'profileSlug'>>;

/** The topics with a map are loaded when they are opened. */
function lazy(load: () => Promise<Page>) {
  return function LazyTopic(props: TopicProps) {
    const page = useSignal<Page | null>(null);
    useEffect(() => {
      void load().then((loaded) => {
        page.value = loaded;
      });
    }, []);
    const Shown = page.value;
    if (!Shown) return <Skeleton says={stewardWords.t('loading')} rows={2} />;
    const { draft, change, profileSlug } = props;
    return <Shown draft={draft} change={change} profileSlug={profileSlug} />;
  };
}

export const LazyPlaces = lazy(async () => (await import('../../place/PlacesTopic')).PlacesTopic);
export const LazyAreas = lazy(async () => (await import('../../place/AreasTopic')).AreasTopic);
