const LINK = /https:\/\/[^\s<>"{}]+/g;

/** What a sentence puts after a link is no part of it. */
const AFTER = /[.,;:!?)\]]+$/;

/** The links of a text that a short one would make shorter, each once. */
export function longLinks(text: string, shortLength: number): string[] {
  const found = (text.match(LINK) ?? []).map((link) => link.replace(AFTER, ''));
  return [...new Set(found)].filter((link) => link.length > shortLength);
}

/** The text with the short link wherever the long one stood. */
export const shortened = (text: string, long: string, short: string): string =>
  text.replaceAll(LINK, (link) => (link.replace(AFTER, '') === long ? link.replace(long, short) : link));
