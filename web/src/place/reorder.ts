/** The list with one item elsewhere; beyond its ends nothing changes. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const next = [...items];
  if (to < 0 || to >= next.length || from < 0 || from >= next.length) return next;
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

export const without = <T>(items: readonly T[], index: number): T[] => items.filter((_, at) => at !== index);

export const replaced = <T>(items: readonly T[], index: number, item: T): T[] =>
  items.map((known, at) => (at === index ? item : known));

export function inserted<T>(items: readonly T[], index: number, item: T): T[] {
  return [...items.slice(0, index), item, ...items.slice(index)];
}
