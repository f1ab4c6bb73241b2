import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { CodeChecks } from '../../form/CodeChecks';
import { SphereChecks } from '../../form/SphereChecks';
import { Icon } from '../../parts/Icon';
import { DrawnArea } from '../../place/area/DrawnArea';
import { UnitArea } from '../../place/area/UnitArea';
import { knownUnits, meet, type Unit } from '../../place/area/units';
import { legalFormLabel, legalForms } from '../../state/spheres';
import type { DraftArea } from '../../steward/draft-types';
import { GroupChecks } from './library/GroupChecks';
import { ListedOrganisations } from './library/ListedOrganisations';
import type { Group } from './library/questions';
import { libraryWords } from './library/words';
import type { NewBroadcast } from './questions';
import { smsWords } from './words';
import '../../place/place.css';

const { t } = smsWords;

type Audience = NonNullable<NewBroadcast['audience']>;

interface Props {
  audience: Audience;
  change: (audience: Audience) => void;
}

interface WithGroups extends Props {
  /** The office's own lists of organisations. */
  groups: readonly Group[];
}

function Part({ title, count, children }: { title: string; count: number; children: ComponentChildren }) {
  return (
    <details class="audience-part">
      <summary>
        <span class="grow">{title}</span>
        {count > 0 && <span class="tag sea">{count}</span>}
      </summary>
      {children}
    </details>
  );
}

function Units({ audience, change }: Props) {
  const units = audience.units ?? [];
  const said = useSignal('');
  const add = (unit: Unit) => {
    meet([unit]);
    change({ ...audience, units: [...units, unit.teryt] });
    said.value = t('unitAdded', { name: unit.name });
  };
  return (
    <Part title={t('units')} count={units.length}>
      <p class="small quiet">{t('unitsLead')}</p>
      <ul class="chosen">
        {units.map((code) => {
          const name = knownUnits.value.get(code)?.name ?? code;
          return (
            <li key={code}>
              <button
                type="button"
                class="btn slim"
                aria-label={t('removeUnit', { name })}
                onClick={() => change({ ...audience, units: units.filter((one) => one !== code) })}
              >
                {name}
                <Icon name="x" small />
              </button>
            </li>
          );
        })}
      </ul>
      <p class="vh" role="status">
        {said.value}
      </p>
      <UnitArea taken={new Set(units)} choose={add} />
    </Part>
  );
}

function Drawn({ audience, change }: Props) {
  const drawn = useSignal<DraftArea | null>(
    audience.area ? { kind: 'drawn', geometry: audience.area as unknown as DraftArea['geometry'] } : null,
  );
  const write = (area: DraftArea | null) => {
    drawn.value = area;
    const { area: _, ...rest } = audience;
    change(area?.geometry ? { ...rest, area: area.geometry as unknown as Record<string, never> } : rest);
  };
  return (
    <Part title={t('area')} count={audience.area ? 1 : 0}>
      <p class="small quiet">{t('areaLead')}</p>
      {drawn.value && <DrawnArea area={drawn.value} change={write} />}
      <p class="actions">
        <button type="button" class="btn" onClick={() => write(drawn.value ? null : { kind: 'drawn' })}>
          <Icon name={drawn.value ? 'trash-2' : 'pencil'} small />
          {t(drawn.value ? 'dropArea' : 'drawArea')}
        </button>
      </p>
    </Part>
  );
}

/** Whom a message is for: all, or those who meet everything that is chosen. */
export function AudienceFields({ audience, change, groups }: WithGroups) {
  const some = useSignal(Object.keys(audience).length > 0);
  const spheres = audience.spheres ?? [];
  const forms = audience.legalForms ?? [];
  const choose = (wanted: boolean) => () => {
    some.value = wanted;
    if (!wanted) change({});
  };
  return (
    <fieldset class="bundle">
      <legend>{t('audience')}</legend>
      <label class="check">
        <input type="radio" name="audience" checked={!some.value} onChange={choose(false)} />
        {t('audienceAll')}
      </label>
      <label class="check">
        <input type="radio" name="audience" checked={some.value} onChange={choose(true)} />
        {t('audienceSome')}
      </label>
      {some.value && (
        <div class="audience">
          <Part title={t('spheres')} count={spheres.length}>
            <SphereChecks chosen={spheres} choose={(codes) => change({ ...audience, spheres: codes })} />
          </Part>
          <Part title={t('forms')} count={forms.length}>
            <CodeChecks
              look="family"
              legend={<span class="vh">{t('forms')}</span>}
              codes={legalForms.value.map(({ code }) => code)}
              chosen={forms}
              choose={(codes) => change({ ...audience, legalForms: codes })}
              label={legalFormLabel}
            />
          </Part>
          <Part title={libraryWords.t('chooseGroups')} count={audience.groups?.length ?? 0}>
            <GroupChecks
              known={groups}
              chosen={audience.groups ?? []}
              choose={(ids) => change({ ...audience, groups: ids })}
            />
          </Part>
          <Units audience={audience} change={change} />
          <Drawn audience={audience} change={change} />
          <Part title={libraryWords.t('listed')} count={audience.organisations?.length ?? 0}>
            <ListedOrganisations
              chosen={audience.organisations ?? []}
              choose={(ids) => change({ ...audience, organisations: ids })}
            />
          </Part>
        </div>
      )}
    </fieldset>
  );
}
