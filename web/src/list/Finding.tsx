import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { t } from '../i18n/language';
import { Skeleton } from '../parts/Skeleton';

const loaded = signal<ComponentType | null>(null);

/** The answers to a typed question; loaded when the first one is asked. */
export function Finding() {
  const Found = loaded.value;
  if (Found) return <Found />;
  void import('../finding/FoundList').then((module) => {
    loaded.value = module.default;
  });
  return <Skeleton says={t('loadingList')} />;
}
