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

function SphereCheck({ sphere }: { sphere: Sphere }) {
  const { code, organisations } = sphere;
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

function FamilyGroup({ family, spheres }: { family: Family; spheres: Sphere[] }) {
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
        <SphereCheck key={sphere.code} sphere={sphere} />
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
        <FamilyGroup key={family} family={family} spheres={spheres} />
      ))}
    </Dialog>
  );
}
