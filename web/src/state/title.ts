import { effect } from '@preact/signals';
import { t } from '../i18n/language';
import { spokenName } from '../parts/names';
import { city } from './city';
import { near } from './page';
import { profile } from './profile';

/** The title says where one is, most particular first. */
export function followTitle(): () => void {
  return effect(() => {
    const home = [t('appName'), city.value?.name].filter(Boolean).join(' ');
    const here = (profile.value && spokenName(profile.value)) ?? (near.value ? t('near') : null);
    document.title = here ? `${here} – ${home}` : home;
  });
}
