import { lazy } from '../../parts/lazy';
import { Skeleton } from '../../parts/Skeleton';
import { stewardWords } from '../words';

const waiting = () => <Skeleton says={stewardWords.t('loading')} rows={2} />;

/** The topics with a map are loaded when they are opened. */
export const LazyPlaces = lazy(async () => (await import('../../place/PlacesTopic')).PlacesTopic, waiting);
export const LazyAreas = lazy(async () => (await import('../../place/AreasTopic')).AreasTopic, waiting);
