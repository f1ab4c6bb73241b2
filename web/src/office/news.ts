import { signal } from '@preact/signals';

/** What has just been done, said once above the page that follows. */
export const news = signal('');
