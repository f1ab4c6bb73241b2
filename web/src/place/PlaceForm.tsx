import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { Field } from '../form/Field';
import { TextArea } from '../form/TextArea';
import { TextField } from '../form/TextField';
import { Icon } from '../parts/Icon';
import type { DraftAddress, DraftPlace, DraftPosition, PlaceKind, Wheelchair } from '../steward/draft-types';
import { PointPicker } from './PointPicker';
import { coarse, coordinates, type Pointed, settled } from './pointed';
import { placeWords } from './words';

const { t } = placeWords;

const KINDS: readonly PlaceKind[] = ['seat', 'branch', 'service_point'];
const WHEELCHAIRS: readonly Wheelchair[] = ['yes', 'limited', 'no'];
const POSTAL_CODE = /^\d{2}-\d{3}$/;
const NOTE_LIMIT = 300;

interface Props {
  place: DraftPlace;
  /** Where the public sees it now. */
  published: DraftPosition | undefined;
  change: (place: DraftPlace) => void;
}

/** The record without its empty words. */
function filled<T extends object>(record: T): T {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== '' && value !== undefined),
  ) as T;
}

function Kind({ place, change }: Omit<Props, 'published'>) {
  const id = useId();
  const name = useId();
  return (
    <>
      <Field id={id} label={t('kind')}>
        {(tied) => (
          <select
            {...tied}
            class="inp"
            value={place.kind}
            onChange={({ currentTarget }) => change({ ...place, kind: currentTarget.value as PlaceKind })}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kind_${kind}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextField
        id={name}
        label={t('name')}
        hint={t('nameHint')}
        optional
        value={place.name ?? ''}
        change={(text) => change(filled({ ...place, name: text }))}
      />
    </>
  );
}

function AddressFields({ place, change }: Omit<Props, 'published'>) {
  const id = useId();
  const { address } = place;
  const write = (part: keyof DraftAddress) => (text: string) =>
    change({ ...place, address: filled({ ...address, [part]: text }) });
  const code = address.postalCode ?? '';
  const polish = !address.country || address.country === 'PL';
  const wrong = polish && code !== '' && !POSTAL_CODE.test(code.trim());
  return (
    <div class="address-fields">
      <TextField
        id={`${id}-street`}
        label={t('street')}
        value={address.street ?? ''}
        change={write('street')}
      />
      <TextField
        id={`${id}-number`}
        label={t('houseNumber')}
        value={address.houseNumber ?? ''}
        change={write('houseNumber')}
      />
      <TextField
        id={`${id}-code`}
        label={t('postalCode')}
        inputMode="numeric"
        warning={wrong ? t('postalCodeWrong') : undefined}
        value={code}
        change={write('postalCode')}
      />
      <TextField id={`${id}-city`} label={t('city')} value={address.city ?? ''} change={write('city')} />
    </div>
  );
}

function Getting({ place, change }: Omit<Props, 'published'>) {
  const id = useId();
  const note = useId();
  const choose = (value: string) => {
    const { wheelchair: _, ...rest } = place;
    change(value === '' ? rest : { ...rest, wheelchair: value as Wheelchair });
  };
  return (
    <>
      <Field id={id} label={t('wheelchair')}>
        {(tied) => (
          <select
            {...tied}
            class="inp"
            value={place.wheelchair ?? ''}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          >
            <option value="">{t('wheelchair_unknown')}</option>
            {WHEELCHAIRS.map((word) => (
              <option key={word} value={word}>
                {t(`wheelchair_${word}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextArea
        id={note}
        label={t('note')}
        hint={t('noteHint')}
        optional
        rows={2}
        limit={NOTE_LIMIT}
        value={place.note ?? ''}
        change={(text) => change(filled({ ...place, note: text }))}
      />
    </>
  );
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

function Position({ place, published, change }: Props) {
  // What is hidden from the public can come back as long as this page is open.
  const kept = useSignal<Kept | null>(null);
  const { position } = place;
  const set = (pointed: Pointed) => {
    const at = settled(pointed.at);
    const next = { ...place, address: withAddress(place.address, pointed) };
    if (kept.value && pointed.precision === 'exact') {
      kept.value = { ...kept.value, position: at };
      change(hidden(next, at));
      return;
    }
    kept.value = null;
    change({ ...next, position: at, precision: pointed.precision });
  };
  const hide = () => {
    if (kept.value) {
      change(shown(place, kept.value));
      kept.value = null;
    } else if (position) {
      kept.value = { position, houseNumber: place.address.houseNumber };
      change(hidden(place, position));
    }
  };
  const where = [place.address.street, place.address.houseNumber].filter(Boolean).join(' ');
  return (
    <fieldset class="group position">
      <legend>{t('where')}</legend>
      <p class="small quiet">{t('whereLead')}</p>
      <p class="small">
        {position ? `${t('now')}: ${coordinates(position)}, ${placeState(place)}` : t('nowNowhere')}
      </p>
      <PointPicker now={position} before={published} address={where} reviewed set={set} />
      {position && (place.precision === 'exact' || kept.value) && (
        <label class="check">
          <input type="checkbox" checked={kept.value !== null} onChange={hide} />
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

/** Whether and how the public sees it on the map. */
export function placeState({ position, precision }: DraftPlace): string {
  if (!position || precision === 'none') return t('offMap');
  return precision === 'exact' ? t('onMap') : t('approximate');
}

/** All about one place. */
export function PlaceForm(props: Props) {
  return (
    <div class="form place-editor">
      <Kind {...props} />
      <AddressFields {...props} />
      <Position {...props} />
      <Getting {...props} />
    </div>
  );
}
