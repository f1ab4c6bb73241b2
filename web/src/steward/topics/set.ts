/** An object with one optional property set, or without it when the text is empty. */
export function withText<T extends object, K extends keyof T>(object: T, key: K, text: string): T {
  const next = { ...object };
  if (text === '') delete next[key];
  else next[key] = text as T[K];
  return next;
}
