import { openNowInWords } from '../hours/words';

/** "Open until 17:00", or when it opens next; nothing when the hours are unknown. */
export function OpenNow({ hours }: { hours: string | undefined }) {
  const words = openNowInWords(hours, new Date());
  if (!words) return null;
  return (
    <>
      {words.strong && <span class="ok b">{words.strong}</span>} {words.rest}
    </>
  );
}
