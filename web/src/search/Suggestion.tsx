import { counted, t } from '../i18n/language';
import { PlaceLine } from '../list/lines';
import { FamilyMark } from '../parts/FamilyMark';
import { Icon } from '../parts/Icon';
import { bareName, placeWords } from '../parts/names';
import { sphereLabel } from '../state/spheres';
import { Highlighted } from './highlight';
import type { Suggestion } from './suggestions';

function Picture({ of }: { of: Suggestion }) {
  if (of.kind === 'sphere') return <FamilyMark family={of.sphere.family} />;
  if (of.kind === 'family') return <FamilyMark family={of.family} />;
  if (of.kind === 'organisation') return <FamilyMark family={of.organisation.family} />;
  const icon = of.kind === 'text' ? 'search' : of.place.kind === 'street' ? 'house' : 'map-pin';
  return (
    <span class="icobox">
      <Icon name={icon} />
    </span>
  );
}

function Title({ of, q }: { of: Suggestion; q: string }) {
  if (of.kind === 'text') return <>{t('searchFor', { q: of.q })}</>;
  if (of.kind === 'family') return <>{t(`family_${of.family}`)}</>;
  if (of.kind === 'sphere') return <Highlighted text={sphereLabel(of.sphere.code)} q={q} />;
  if (of.kind === 'place') return <Highlighted text={of.place.label} q={q} />;
  return (
    <>
      {of.organisation.example && <span class="ex">{t('exampleTag')} </span>}
      <Highlighted text={bareName(of.organisation)} q={q} />
    </>
  );
}

function Second({ of }: { of: Suggestion }) {
  if (of.kind === 'sphere') {
    const family = t(`family_${of.sphere.family}`);
    return <p>{`${family} · ${counted('count', of.sphere.organisations)}`}</p>;
  }
  if (of.kind === 'place') return <p>{placeWords(of.place)}</p>;
  if (of.kind === 'organisation')
    return (
      <p>
        <PlaceLine place={of.organisation.places[0]} />
      </p>
    );
  return null;
}

export function SuggestionRow({ of, q }: { of: Suggestion; q: string }) {
  return (
    <>
      <span class="disc">
        <Picture of={of} />
      </span>
      <div>
        <span class="title">
          <Title of={of} q={q} />
        </span>
        <Second of={of} />
      </div>
    </>
  );
}
