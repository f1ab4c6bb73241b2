import { Chips } from './filters/Chips';
import { t } from './i18n/language';
import { ListPanel } from './list/ListPanel';
import { MapStage } from './map/MapStage';
import { LanguageSwitch } from './menu/LanguageSwitch';
import { MenuButton } from './menu/MenuButton';
import { ProfilePanel } from './profile/ProfilePanel';
import { SearchBox } from './search/SearchBox';
import { searching } from './search/suggestions';
import { stop } from './sheet/stops';
import { city } from './state/city';
import { selectedSlug } from './state/page';
import { phone } from './state/screen';

function Brand() {
  return (
    <div class="brand">
      <svg aria-hidden="true">
        <use href="#logo" />
      </svg>
      <h1>
        {t('appName')}
        <small>{city.value?.name}</small>
      </h1>
      {!phone.value && (
        <>
          <span class="grow" />
          <LanguageSwitch />
          <MenuButton />
        </>
      )}
    </div>
  );
}

export function App() {
  const open = selectedSlug.value !== null;
  const searchingPhone = phone.value && searching.value;
  return (
    <div class={`shell${open ? ' with-profile' : ''}`} data-stop={stop.value}>
      <a class="skip" href="#list">
        {t('skipToList')}
      </a>
      <header class={`top${searchingPhone ? ' searching' : ''}`}>
        <Brand />
        <SearchBox />
        {!searchingPhone && <Chips />}
      </header>
      <main>
        <ListPanel />
        <ProfilePanel />
        <MapStage />
      </main>
    </div>
  );
}
