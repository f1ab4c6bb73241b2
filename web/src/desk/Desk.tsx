import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { send } from '../api/send';
import { LanguageSwitch } from '../menu/LanguageSwitch';
import { Skeleton } from '../parts/Skeleton';
import type { Route } from './address';
import { goBy, route } from './route';
import { isStaff, knowSession, session, sessionProblem } from './session';
import { deskWords } from './words';

const { t } = deskWords;

/** A new desk is one line here and one folder; each is loaded when it is opened. */
const DESKS: Record<Route['desk'], () => Promise<{ default: ComponentType }>> = {
  wejdz: () => import('../account/Account'),
  moje: () => import('../steward/Steward'),
  biuro: () => import('../office/Office'),
};

async function signOut(): Promise<void> {
  await send('DELETE', '/session');
  location.assign('/');
}

function Ways() {
  const known = session.value;
  const here = (desk: Route['desk']) => (route.value.desk === desk ? 'page' : undefined);
  return (
    <nav class="desk-ways">
      <a class="tb" href="/">
        {t('toMap')}
      </a>
      {known?.signedIn && (
        <a class="tb" href="/moje" onClick={goBy} aria-current={here('moje')}>
          {t('mine')}
        </a>
      )}
      {known && isStaff(known.role) && (
        <a class="tb" href="/biuro" onClick={goBy} aria-current={here('biuro')}>
          {t('office')}
        </a>
      )}
      <span class="grow" />
      <LanguageSwitch />
      {known?.signedIn ? (
        <button type="button" class="tb" onClick={() => void signOut()}>
          {t('signOut')}
        </button>
      ) : (
        <a class="tb" href="/wejdz" onClick={goBy} aria-current={here('wejdz')}>
          {t('signIn')}
        </a>
      )}
    </nav>
  );
}

/** All that needs an account: plain pages beside the map. */
export function Desk() {
  const { desk } = route.value;
  const shown = useSignal<ComponentType | null>(null);
  useEffect(() => {
    shown.value = null;
    void DESKS[desk]().then(({ default: page }) => {
      if (route.peek().desk === desk) shown.value = page;
    });
  }, [desk]);
  const Page = shown.value;
  return (
    <div class="desk">
      <a class="skip" href="#content">
        {t('skip')}
      </a>
      <header class="desk-top">
        <Ways />
      </header>
      <main id="content" class="desk-body" tabIndex={-1}>
        {sessionProblem.value && (
          <div class="note wait" role="alert">
            <p>{t('failed')}</p>
            <button type="button" class="btn" onClick={() => void knowSession()}>
              {t('retry')}
            </button>
          </div>
        )}
        {Page && session.value ? (
          <Page />
        ) : (
          !sessionProblem.value && <Skeleton says={t('loading')} rows={3} />
        )}
      </main>
    </div>
  );
}
