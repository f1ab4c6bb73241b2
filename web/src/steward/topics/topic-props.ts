import type { ProfileDraft } from '../draft-types';
import type { DraftAnswer } from '../questions';

/** What the screen of a topic gets: the draft, and the way to change it. */
export interface TopicProps {
  draft: ProfileDraft;
  change: (next: ProfileDraft) => void;
  profileSlug: string;
  /** The id of the organisation. */
  organisation: string;
  answer: DraftAnswer;
}
