import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { Profile } from '../api/types';
import { t } from '../i18n/language';

interface Shown {
  profile: Profile;
  close: () => void;
}

/** Each opens in a dialog that is loaded when it is first wanted. */
const DIALOGS = {
  report: () => import('../report/ReportDialog'),
  changes: () => import('../report/Changes'),
};

/** What readers can do about what they read: say what is wrong, and see what has changed. */
export function Aftercare({ profile }: { profile: Profile }) {
  const shown = useSignal<ComponentType<Shown> | null>(null);
  const open = (which: keyof typeof DIALOGS) => () =>
    void DIALOGS[which]().then((loaded) => {
      shown.value = loaded.default;
    });
  const Page = shown.value;
  return (
    <p class="tools">
      {!profile.example && (
        <a class="btn slim" href={`/moje/przejmij/${profile.slug}`}>
          {t('ours')}
        </a>
      )}
      {(['report', 'changes'] as const).map((which) => (
        <button key={which} type="button" class="btn slim" aria-haspopup="dialog" onClick={open(which)}>
          {t(which)}
        </button>
      ))}
      {Page && (
        <Page
          profile={profile}
          close={() => {
            shown.value = null;
          }}
        />
      )}
    </p>
  );
}
