import { LANGUAGES, type Language, language, t } from '../i18n/language';
import { Dialog } from '../parts/Dialog';
import { Icon } from '../parts/Icon';
import { Segments } from '../parts/Segments';
import { changeLanguage } from './change-language';
import { contrast, setContrast, setTheme, THEMES, type Theme, theme } from './look';

const THEME_NAMES = { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' } as const;

function Languages() {
  const options = (Object.keys(LANGUAGES) as Language[]).map((value) => ({
    value,
    label: LANGUAGES[value].name,
  }));
  return (
    <Segments<Language>
      legend={t('language')}
      options={options}
      chosen={language.value}
      choose={(name) => void changeLanguage(name)}
    />
  );
}

export function Menu({ close }: { close: () => void }) {
  const themes = THEMES.map((value) => ({ value, label: t(THEME_NAMES[value]) }));
  return (
    <Dialog title={t('menu')} close={close}>
      <div class="sec">
        <h3>{t('language')}</h3>
        <Languages />
      </div>
      <div class="sec">
        <h3>{t('theme')}</h3>
        <Segments<Theme> legend={t('theme')} options={themes} chosen={theme.value} choose={setTheme} />
        <label class="check">
          <input
            type="checkbox"
            checked={contrast.value}
            onChange={({ currentTarget }) => setContrast(currentTarget.checked)}
          />
          {t('contrast')}
        </label>
      </div>
      <div class="sec">
        <p class="small">{t('openData')}</p>
        <a class="btn" href="/api/docs">
          <Icon name="external-link" />
          {t('apiDocs')}
        </a>
        <p class="small quiet">{t('privacy')}</p>
      </div>
    </Dialog>
  );
}
