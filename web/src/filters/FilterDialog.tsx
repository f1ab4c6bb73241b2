import type { Family, Sphere } from '../api/types';
import { counted, t } from '../i18n/language';
import { Dialog } from '../parts/Dialog';
import { Failed } from '../parts/Failed';
import { FamilyMark } from '../parts/FamilyMark';
import { clearFilters, filtered, filters } from '../state/page';
import { points } from '../state/points';
import {
  byFamily,
  familyOn,
  knowSpheres,
  sphereLabel,
  spheresState,
  toggleFamily,
  toggleSpheres,
} from '../state/spheres';
import './filters.css';
import { useFacets } from './counts';
import { OtherFilters } from './OtherFilters';
import * as words from './words';

type Counts = Record<string, number> | undefined;

function SphereCheck({ sphere, counts }: { sphere: Sphere; counts: Counts }) {
  const { code } = sphere;
  const organisations = counts ? (counts[code] ?? 0) : sphere.organisations;
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={filters.value.spheres.includes(code)}
        onChange={({ currentTarget }) => toggleSpheres([code], currentTarget.checked)}
      />
      <span>{sphereLabel(code)}</span>
      <span class="figure" aria-hidden="true">
        {organisations}
      </span>
      <span class="vh">, {counted('count', organisations)}</span>
    </label>
  );
}

function FamilyGroup({ family, spheres, counts }: { family: Family; spheres: Sphere[]; counts: Counts }) {
  return (
    <fieldset class="family">
      <legend>
        <FamilyMark family={family} />
        {t(`family_${family}`)}
      </legend>
      {spheres.length > 1 && (
        <label class="check whole">
          <input type="checkbox" checked={familyOn(family)} onChange={() => toggleFamily(family)} />
          <span>{t('wholeFamily')}</span>
        </label>
      )}
      {spheres.map((sphere) => (
        <SphereCheck key={sphere.code} sphere={sphere} counts={counts} />
      ))}
    </fieldset>
  );
}

function resultWords(): string {
  const known = points.value;
  return known ? counted('count', known.organisations + known.unlocated) : t('showResults');
}

/** All fields of public tasks with how many work in each; map and list follow at once. */
export default function FilterDialog({ close }: { close: () => void }) {
  const answer = spheresState.value;
  const facets = useFacets();
  const foot = (
    <>
      <button
        type="button"
        class="btn plain"
        onClick={clearFilters}
        aria-disabled={!filtered.value || undefined}
      >
        {t('clear')}
      </button>
      <button type="button" class="btn go" onClick={close}>
        {t('showResults')} · {resultWords()}
      </button>
    </>
  );
  return (
    <Dialog title={words.t('title')} close={close} foot={foot}>
      <OtherFilters facets={facets} />
      <h3 class="group-title">{t('filterBySphere')}</h3>
      <p class="small quiet lead">{t('filterLead')}</p>
      {answer.state === 'failed' && (
        <Failed title={t('listFailed')} problem={answer.problem} retry={() => void knowSpheres()} />
      )}
      {byFamily.value.map(({ family, spheres }) => (
        <FamilyGroup key={family} family={family} spheres={spheres} counts={facets?.sphere} />
      ))}
    </Dialog>
  );
}
