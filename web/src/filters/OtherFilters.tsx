import type { Facets } from '../api/types';
import { counted } from '../i18n/language';
import { page, setFilters } from '../state/page';
import { legalFormLabel, legalForms } from '../state/spheres';
import { t } from './words';

interface CheckProps {
  label: string;
  on: boolean;
  organisations: number | undefined;
  turn: (on: boolean) => void;
}

function Check({ label, on, organisations, turn }: CheckProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => turn(currentTarget.checked)} />
      <span>{label}</span>
      {organisations !== undefined && (
        <>
          <span class="figure" aria-hidden="true">
            {organisations}
          </span>
          <span class="vh">, {counted('count', organisations)}</span>
        </>
      )}
    </label>
  );
}

function FormChoice({ counts }: { counts: Record<string, number> | undefined }) {
  const chosen = page.value.legalForm;
  const offered = legalForms.value.filter(({ code }) => !counts || counts[code] || code === chosen);
  return (
    <label class="form-choice">
      <span class="b">{t('legalForm')}</span>
      <select
        class="inp"
        value={chosen ?? ''}
        onChange={({ currentTarget }) => setFilters({ legalForm: currentTarget.value || null })}
      >
        <option value="">{t('anyForm')}</option>
        {offered.map(({ code }) => (
          <option key={code} value={code}>
            {counts
              ? t('formOf', { form: legalFormLabel(code), n: counts[code] ?? 0 })
              : legalFormLabel(code)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What does not depend on fields: opening hours, access, status, legal form. */
export function OtherFilters({ facets }: { facets: Facets | null }) {
  const { open, wheelchair, publicBenefit } = page.value;
  const accessible = facets && (facets.wheelchair.yes ?? 0) + (facets.wheelchair.limited ?? 0);
  return (
    <fieldset class="family others">
      <legend>{t('when')}</legend>
      <Check
        label={t('open')}
        on={open}
        organisations={facets?.open}
        turn={(on) => setFilters({ open: on })}
      />
      {open && <p class="small quiet">{t('openLead')}</p>}
      <Check
        label={t('wheelchair')}
        on={wheelchair}
        organisations={accessible ?? undefined}
        turn={(on) => setFilters({ wheelchair: on })}
      />
      <Check
        label={t('publicBenefit')}
        on={publicBenefit}
        organisations={facets ? (facets.publicBenefit.true ?? 0) : undefined}
        turn={(on) => setFilters({ publicBenefit: on })}
      />
      <FormChoice counts={facets?.legalForm} />
    </fieldset>
  );
}
