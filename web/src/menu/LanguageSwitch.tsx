import { LANGUAGES, type Language, language, t } from '../i18n/language';
import { changeLanguage } from './change-language';

export function LanguageSwitch() {
  return (
    <fieldset class="languages">
      <legend class="vh">{t('language')}</legend>
      {(Object.keys(LANGUAGES) as Language[]).map((name) => (
        <button
          type="button"
          key={name}
          lang={name}
          aria-pressed={name === language.value}
          onClick={() => void changeLanguage(name)}
        >
          <span aria-hidden="true">{name.toUpperCase()}</span>
          <span class="vh">{LANGUAGES[name].name}</span>
        </button>
      ))}
    </fieldset>
  );
}
