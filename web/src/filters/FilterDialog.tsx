import { useEffect, useMemo } from 'preact/hooks';
import { askSphereCounts } from '../api/questions';
import { Resource } from '../api/resource';
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

type Counts = Record<string, number> | null;

/** How many would be left by each field, with the words that were typed; null: nothing was typed, or not known yet. */
function useCounts(): Counts {
  const answer = useMemo(() => new Resource<Record<string, number>>(), []);
  const { q } = filters.value;
  useEffect(() => {
    if (q === '') answer.forget();
    else void answer.ask((signal) => askSphereCounts(q, signal));
  }, [q]);
  return answer.data ?? null;
}

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
export function FilterDialog({ close }: { close: () => void }) {
  const answer = spheresState.value;
  const counts = useCounts();
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
    <Dialog title={t('filterBySphere')} close={close} foot={foot}>
      <p class="small quiet lead">{t('filterLead')}</p>
      {answer.state === 'failed' && (
        <Failed title={t('listFailed')} problem={answer.problem} retry={() => void knowSpheres()} />
      )}
      {byFamily.value.map(({ family, spheres }) => (
        <FamilyGroup key={family} family={family} spheres={spheres} counts={counts} />
      ))}
    </Dialog>
  );
}
