import type { ProfileDraft } from '../steward/draft-types';

export interface PlaceTopicProps {
  draft: ProfileDraft;
  change: (next: ProfileDraft) => void;
  profileSlug: string;
}

export function PlacesTopic({ draft }: PlaceTopicProps) {
  return <p>{draft.places.length}</p>;
}
