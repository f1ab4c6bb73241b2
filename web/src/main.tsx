import { render } from 'preact';
import './menu/look';
import './styles/index.css';
import { App } from './App';
import { isDesk } from './desk/address';
import { isLanguage, speak } from './i18n/language';
import { followFocus } from './list/return-focus';
import { followCount } from './near/count';
import { followNearby } from './near/nearby';
import { followSurroundings } from './near/start';
import { followTyping } from './search/suggestions';
import { followSheet } from './sheet/stops';
import { knowCity } from './state/city';
import { followFreshness } from './state/freshness';
import { followList } from './state/list';
import { followMoment } from './state/moment';
import { followHistory, page } from './state/page';
import { followPoints } from './state/points';
import { followProfile } from './state/profile';
import { knowLegalForms, knowSpheres } from './state/spheres';
import { followTitle } from './state/title';
import { followUnlocated } from './state/unlocated';

async function start(): Promise<void> {
  const asked = page.value.lang ?? document.documentElement.lang;
  if (isLanguage(asked)) await speak(asked);
  const app = document.getElementById('app');
  if (!app) return;
  // What the server wrote for readers without script makes way for the living page.
  app.replaceChildren();
  document.documentElement.classList.add('alive');
  if (isDesk()) (await import('./desk/open')).open(app);
  else await showMap(app);
}

async function showMap(app: HTMLElement): Promise<void> {
  followHistory();
  followMoment();
  followSheet();
  followProfile();
  followPoints();
  followList();
  followUnlocated();
  followNearby();
  followCount();
  followSurroundings();
  followTyping();
  followFocus();
  void knowSpheres();
  void knowLegalForms();
  render(<App />, app);
  await knowCity();
  followTitle();
  followFreshness();
}

void start();
