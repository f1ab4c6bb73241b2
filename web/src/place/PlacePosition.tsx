import { useSignal } from '@preact/signals';
import { Icon } from '../parts/Icon';
import { controlOf, faultAt } from '../steward/draft/publishing';
import type { DraftAddress, DraftPlace, DraftPosition } from '../steward/draft-types';
import { filled } from './filled';
import { PointPicker } from './PointPicker';
import { coarse, coordinates, type Pointed, settled } from './pointed';
import { placeWords } from './words';

const { t } = placeWords;

interface Props {
  place: DraftPlace;
  index: number;
  /** Where the public sees it now. */
  published: DraftPosition | undefined;
  change: (place: DraftPlace) => void;
}

/** Whether and how the public sees it on the map. */
export function placeState({ position, precision }: DraftPlace): string {
  if (!position || precision === 'none') return t('offMap');
  return precision === 'exact' ? t('onMap') : t('approximate');
}

/** Without its position; what else is known of it stays. */
function offMap({ position: _, ...place }: DraftPlace): DraftPlace {
  return { ...place, precision: 'none' };
}

/** A street that was found fills an address that does not say one yet. */
function withAddress(address: DraftAddress, { known }: Pointed): DraftAddress {
  if (!known) return address;
  if (known.kind !== 'street') return { city: known.label, ...address };
  return filled({ street: known.label, city: known.context, ...address });
}

interface Kept {
  position: DraftPosition;
  houseNumber: string | undefined;
}

function hidden(place: DraftPlace, position: DraftPosition): DraftPlace {
  const { houseNumber: _, ...address } = place.address;
  return { ...place, address, position: coarse(position), precision: 'street' };
}

function shown(place: DraftPlace, { position, houseNumber }: Kept): DraftPlace {
  return { ...place, address: filled({ ...place.address, houseNumber }), position, precision: 'exact' };
}

function useStreetOnly({ place, change }: Props) {
  // What is hidden from the public can come back as long as this page is open.
  const kept = useSignal<Kept | null>(null);
  const { position } = place;
  return {
    on: kept.value !== null,
    set: (pointed: Pointed) => {
      const at = settled(pointed.at);
      const next = { ...place, address: withAddress(place.address, pointed) };
      const stays = kept.value !== null && pointed.precision === 'exact';
      kept.value = stays && kept.value ? { ...kept.value, position: at } : null;
      change(stays ? hidden(next, at) : { ...next, position: at, precision: pointed.precision });
    },
    turn: () => {
      const before = kept.value;
      kept.value = before || !position ? null : { position, houseNumber: place.address.houseNumber };
      if (before) change(shown(place, before));
      else if (position) change(hidden(place, position));
    },
  };
}

/** Where one place is: four ways to say it, and how exactly others may know. */
export function PlacePosition(props: Props) {
  const { place, index, published, change } = props;
  const { position } = place;
  const streetOnly = useStreetOnly(props);
  const path = `places[${index}].position`;
  const fault = faultAt(path);
  const { street, houseNumber, city } = place.address;
  const where = [[street, houseNumber].filter(Boolean).join(' '), city].filter(Boolean).join(', ');
  return (
    <fieldset class="group" id={controlOf(path)} tabIndex={-1}>
      <legend>{t('where')}</legend>
      <p class="small quiet">{t('whereLead')}</p>
      {fault && (
        <p class="fault">
          <Icon name="triangle-alert" small />
          <span>{fault}</span>
        </p>
      )}
      <p class="small">
        {position ? `${t('now')}: ${coordinates(position)}, ${placeState(place)}` : t('nowNowhere')}
      </p>
      <PointPicker now={position} before={published} address={where} reviewed set={streetOnly.set} />
      {position && (place.precision === 'exact' || streetOnly.on) && (
        <label class="check">
          <input type="checkbox" checked={streetOnly.on} onChange={streetOnly.turn} />
          <span>
            {t('streetOnly')}
            <span class="small quiet hint">{t('streetOnlyHint')}</span>
          </span>
        </label>
      )}
      {position && (
        <button type="button" class="btn plain slim" onClick={() => change(offMap(place))}>
          <Icon name="x" small />
          {t('takeOffMap')}
        </button>
      )}
    </fieldset>
  );
}
