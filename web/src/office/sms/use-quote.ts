import { useResting } from '../../desk/use-resting';
import { type NewBroadcast, quote } from './questions';

/** What the message that is being written would be, whom it would reach, and for how much. */
export const useQuote = (draft: NewBroadcast) => useResting(draft.text.trim() === '' ? null : draft, quote);
