import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Profile } from '../api/types';
import { areaName } from './area/area-words';
import { DrawnArea } from './area/DrawnArea';
import { isEmpty, withoutEmpty } from './area/empty';
import { FIRST_RADIUS, RadiusArea } from './area/RadiusArea';
import { UnitArea } from './area/UnitArea';
import { knownUnits, meet, meetNeighbours, type Unit } from './area/units';
import { Gone } from './Gone';
import { ItemTools } from './ItemTools';
import { itemInAddress, useLeadTo } from './lead-to';
import '../form/form.css';
import './place.css';
import type { Shape } from '../map/areas';
import { Icon } from '../parts/Icon';
import type { DraftArea, ProfileDraft } from '../steward/draft-types';
import { AreaPicture } from './Picture';
import type { TopicProps } from './PlacesTopic';
import { inserted, moved, replaced, without } from './reorder';
import { useCity } from './use-map';
import { usePublished } from './use-published';
import { placeWords } from './words';

const { t } = placeWords;

/** The names of units come with the public profile, or from what lies around the city. */
function useUnitNames(draft: ProfileDraft, published: Profile | null): void {
  const city = useCity();
  useEffect(() => {
    meet(
      published?.activityAreas.flatMap(({ unit, geometry }) =>
        unit ? [{ ...unit, ...(geometry && { geometry }) }] : [],
      ) ?? [],
    );
  }, [published]);
  useEffect(() => {
    const nameless = draft.activityAreas.some(
      ({ kind, teryt }) => kind === 'unit' && teryt && !knownUnits.peek().get(teryt)?.geometry,
    );
    if (nameless && city) meetNeighbours(city.centre).catch(() => undefined);
  }, [city, published]);
}

function shapeOf({ kind, teryt, centre, radiusMetres, geometry }: DraftArea): Shape | null {
  if (kind === 'radius') return centre && radiusMetres ? { centre, radiusMetres } : null;
  const known = kind === 'unit' ? knownUnits.value.get(teryt ?? '')?.geometry : geometry;
  return known ? { geometry: known } : null;
}

type Kind = DraftArea['kind'];
const KINDS = [
  ['unit', 'addUnit'],
  ['radius', 'addRadius'],
  ['drawn', 'addDrawn'],
] as const;

function Adding({ open, choose }: { open: boolean; choose: (kind: Kind) => void }) {
  return (
    <fieldset class="group">
      <legend>{t('addArea')}</legend>
      <div class="actions">
        {KINDS.map(([kind, label]) => (
          <button
            type="button"
            key={kind}
            class="btn"
            aria-expanded={kind === 'unit' ? open : undefined}
            onClick={() => choose(kind)}
          >
            <Icon name="plus" small />
            {t(label)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** An area that was begun and left empty does not stay in the list. */
function useNoEmptyLeft(draft: ProfileDraft, change: TopicProps['change']): void {
  const last = useRef({ draft, change });
  last.current = { draft, change };
  const tidy = () => {
    const now = last.current;
    const activityAreas = withoutEmpty(now.draft.activityAreas);
    if (activityAreas.length < now.draft.activityAreas.length) now.change({ ...now.draft, activityAreas });
  };
  useEffect(() => {
    // Whoever was led here to put an empty one right finds it.
    if (itemInAddress('activityAreas') === null) tidy();
    return tidy;
  }, []);
}

/** Where the organisation works: units, circles and shapes of its own. */
export function AreasTopic({ draft, change, profileSlug }: TopicProps) {
  const areas = draft.activityAreas;
  const published = usePublished(profileSlug);
  useUnitNames(draft, published);
  const open = useSignal<number | null>(itemInAddress('activityAreas'));
  const adding = useSignal(false);
  const gone = useSignal<{ area: DraftArea; index: number } | null>(null);
  const said = useSignal('');
  useLeadTo();
  useNoEmptyLeft(draft, change);
  const write = (next: DraftArea[]) => change({ ...draft, activityAreas: next });
  const add = (kind: Kind) => {
    adding.value = kind === 'unit' && !adding.value;
    if (kind === 'unit') return;
    const kept = withoutEmpty(areas);
    write([...kept, kind === 'radius' ? { kind, radiusMetres: FIRST_RADIUS } : { kind }]);
    open.value = kept.length;
  };
  const addUnit = (unit: Unit) => {
    meet([unit]);
    const area: DraftArea = { kind: 'unit', teryt: unit.teryt };
    write([...areas, area]);
    said.value = t('areaAdded', { name: areaName(area) });
  };
  const remove = (index: number) => {
    const area = areas[index];
    if (!area) return;
    gone.value = { area, index };
    open.value = null;
    write(without(areas, index));
  };
  const bringBack = () => {
    if (gone.value) write(inserted(areas, gone.value.index, gone.value.area));
    gone.value = null;
  };
  const turn = (index: number) => {
    const area = areas[index];
    const closes = open.value === index;
    open.value = closes ? null : index;
    if (!closes || !area || !isEmpty(area)) return;
    write(without(areas, index));
    said.value = t('areaEmptyGone');
  };
  const shift = (index: number, by: number) => {
    const area = areas[index];
    if (!area) return;
    open.value = null;
    write(moved(areas, index, index + by));
    said.value = t('nowNumber', { name: areaName(area), n: index + by + 1 });
  };
  const taken = new Set(areas.flatMap(({ teryt }) => teryt ?? []));
  const shapes = areas.map(shapeOf).filter((shape) => shape !== null);
  return (
    <div class="place-topic">
      <p class="quiet">{t('areasLead')}</p>
      {areas.length === 0 && <p>{t('noAreas')}</p>}
      <ol class="items">
        {areas.map((area, index) => (
          <li key={area.id ?? `new ${index}`} id={`f-activityAreas-${index}`} class="item" tabIndex={-1}>
            <div class="item-head">
              <h2 class="grow">{areaName(area)}</h2>
              <ItemTools
                name={areaName(area)}
                open={open.value === index}
                {...(area.kind !== 'unit' && {
                  turn: () => turn(index),
                })}
                up={index > 0 ? () => shift(index, -1) : null}
                down={index < areas.length - 1 ? () => shift(index, 1) : null}
                remove={() => remove(index)}
              />
            </div>
            {open.value === index && area.kind === 'radius' && (
              <RadiusArea area={area} change={(next) => write(replaced(areas, index, next))} />
            )}
            {open.value === index && area.kind === 'drawn' && (
              <DrawnArea area={area} change={(next) => write(replaced(areas, index, next))} />
            )}
          </li>
        ))}
      </ol>
      {gone.value && (
        <Gone bringBack={bringBack}>{t('areaRemoved', { name: areaName(gone.value.area) })}</Gone>
      )}
      <p class="vh" role="status">
        {said.value}
      </p>
      <Adding open={adding.value} choose={add} />
      {adding.value && <UnitArea taken={taken} choose={addUnit} />}
      {shapes.length > 0 && open.value === null && <AreaPicture shapes={shapes} />}
    </div>
  );
}
