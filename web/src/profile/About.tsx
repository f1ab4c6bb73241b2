import type { Profile } from '../api/types';
import { language, t } from '../i18n/language';
import { FamilyMark } from '../parts/FamilyMark';
import { sphereLabel, spheres } from '../state/spheres';

const familyOf = (code: string) => spheres.value.find((sphere) => sphere.code === code)?.family;

/** In the reader's language, or in the one there is. */
function Description({ profile }: { profile: Profile }) {
  const texts = profile.descriptions;
  const [tongue, text] = texts[language.value]
    ? [language.value, texts[language.value]]
    : (Object.entries(texts).find(([, words]) => words) ?? []);
  if (!text) return <p class="quiet">{t('noDescription')}</p>;
  return (
    <>
      {tongue !== language.value && <p class="small quiet">{t('otherLanguage')}</p>}
      <div lang={tongue}>
        {text.split(/\n{2,}/).map((paragraph) => (
          <p key={paragraph} class="story">
            {paragraph}
          </p>
        ))}
      </div>
    </>
  );
}

export function About({ profile }: { profile: Profile }) {
  return (
    <section class="sec">
      <h3>{t('whatWeDo')}</h3>
      <Description profile={profile} />
      {profile.spheres.length > 0 && (
        <ul class="spheres" aria-label={t('spheres')}>
          {profile.spheres.map((code) => (
            <li key={code}>
              <FamilyMark family={familyOf(code)} size="s" />
              {sphereLabel(code)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
