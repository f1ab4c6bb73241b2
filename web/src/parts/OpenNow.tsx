import type { Standing } from '../api/types';
import { standingInWords } from '../hours/standing';
import { moment } from '../state/moment';

/** How a place stands now; read while drawing, it is said anew as time goes by. */
export const wordsNow = (standing: Standing | undefined) =>
  standingInWords(standing, new Date(Math.max(Date.parse(moment.value), Date.now())));

/** "Open until 17:00", or when it opens next; nothing when the hours are unknown. */
export function OpenNow({ standing }: { standing: Standing | undefined }) {
  const words = wordsNow(standing);
  if (!words) return null;
  return (
    <>
      {words.strong && <span class="ok b">{words.strong}</span>} {words.rest}
    </>
  );
}
