import { batch } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Family, SearchAnswer, SearchItem } from '../api/types';
import { t as name } from '../i18n/language';
import { FAMILIES } from '../marks/families';
import { FamilyMark } from '../parts/FamilyMark';
import { Shore } from '../parts/Shore';
import { clearSearch } from '../search/choose';
import { setFilters } from '../state/page';
import { sphereLabel, toggleFamily } from '../state/spheres';
import { FoundRow } from './FoundRow';
import { t } from './words';

function Offer({ title, items }: { title: ComponentChildren; items: SearchItem[] }) {
  return (
    <section class="group">
      <h3 class="group-name">{title}</h3>
      <ol class="rows">
        {items.map((item) => (
          <FoundRow key={item.organisation.id} item={item} />
        ))}
      </ol>
    </section>
  );
}

/** Where no word leads on, the fields do: all of one, without the words. */
function Fields() {
  const show = (family: Family) => () =>
    batch(() => {
      clearSearch();
      toggleFamily(family);
    });
  return (
    <section class="group">
      <h3 class="group-name">{t('fields')}</h3>
      <ul class="fields">
        {FAMILIES.map((family) => (
          <li key={family}>
            <button type="button" class="chip" onClick={show(family)}>
              <FamilyMark family={family} size="s" />
              {name(`family_${family}`)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** In place of an empty answer: each offer says what it is. */
export function Instead({ q, instead = {} }: { q: string; instead: SearchAnswer['instead'] }) {
  const { farther, neighbouring, spelling, wider } = instead;
  const any = farther || neighbouring || spelling || wider;
  return (
    <>
      <div class="empty" role="status">
        <Shore />
        <h3>{t('none', { q })}</h3>
        <p>{any ? t('noneLead') : t('noneAtAll')}</p>
        <button type="button" class="btn plain" onClick={clearSearch}>
          {t('clear')}
        </button>
      </div>
      {!any && <Fields />}
      {spelling && (
        <Offer
          title={
            <button type="button" class="btn slim" onClick={() => setFilters({ q: spelling.q })}>
              {t('spelling', { q: spelling.q })}
            </button>
          }
          items={spelling.items}
        />
      )}
      {farther && <Offer title={t('farther')} items={farther} />}
      {neighbouring && (
        <Offer
          title={t('neighbouring', { units: neighbouring.units.join(', ') })}
          items={neighbouring.items}
        />
      )}
      {wider && (
        <Offer
          title={t('wider', { spheres: wider.spheres.map(sphereLabel).join(', ') })}
          items={wider.items}
        />
      )}
    </>
  );
}
