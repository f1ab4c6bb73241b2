import type { PlaceTopicProps } from './PlacesTopic';

export function AreasTopic({ draft }: PlaceTopicProps) {
  return <p>{draft.activityAreas.length}</p>;
}
