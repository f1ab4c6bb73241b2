import type { Problem } from '../api/client';
import { formWords } from './words';

const { t } = formWords;

/** Why the server said no, for people; its own words only where we have none. */
export function refusalWords({ status, message, offline }: Problem): string {
  if (offline) return t('offline');
  if (status === 401) return t('signedOut');
  if (status === 403) return t('forbidden');
  if (status === 429) return t('tooMany');
  return status >= 500 || message === '' ? t('failed') : message;
}
