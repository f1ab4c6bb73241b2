import type { DraftArea } from '../../steward/draft-types';

/** An area that was begun and says nothing yet: a circle without its centre, a drawing without a shape. */
export const isEmpty = ({ kind, centre, geometry }: DraftArea): boolean =>
  (kind === 'radius' && !centre) || (kind === 'drawn' && !geometry);

/** Those that say something. */
export const withoutEmpty = (areas: readonly DraftArea[]): DraftArea[] =>
  areas.filter((area) => !isEmpty(area));
