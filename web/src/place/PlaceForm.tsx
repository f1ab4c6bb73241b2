import { Field } from '../form/Field';
import { TextField } from '../form/TextField';
import { controlOf, faultAt } from '../steward/draft/publishing';
import type { DraftAddress, DraftPlace, DraftPosition, PlaceKind } from '../steward/draft-types';
import { filled } from './filled';
import { PlacePosition } from './PlacePosition';
import { placeWords } from './words';

const { t } = placeWords;

const KINDS: readonly PlaceKind[] = ['seat', 'branch', 'service_point'];
const POSTAL_CODE = /^\d{2}-\d{3}$/;

interface Props {
  place: DraftPlace;
  index: number;
  /** Where the public sees it now. */
  published: DraftPosition | undefined;
  change: (place: DraftPlace) => void;
}

function Kind({ place, index, change }: Props) {
  const path = `places[${index}]`;
  return (
    <>
      <Field id={controlOf(`${path}.kind`)} label={t('kind')} error={faultAt(`${path}.kind`)}>
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
        id={controlOf(`${path}.name`)}
        label={t('name')}
        hint={t('nameHint')}
        optional
        error={faultAt(`${path}.name`)}
        value={place.name ?? ''}
        change={(text) => change(filled({ ...place, name: text }))}
      />
    </>
  );
}

const PARTS = ['street', 'houseNumber', 'postalCode', 'city'] as const;

function AddressFields({ place, index, change }: Props) {
  const { address } = place;
  const write = (part: keyof DraftAddress, text: string) =>
    change({ ...place, address: filled({ ...address, [part]: text }) });
  const code = address.postalCode?.trim() ?? '';
  const polish = !address.country || address.country === 'PL';
  const strange = polish && code !== '' && !POSTAL_CODE.test(code);
  return (
    <div class="address-fields">
      {PARTS.map((part) => {
        const path = `places[${index}].address.${part}`;
        return (
          <TextField
            key={part}
            id={controlOf(path)}
            label={t(part)}
            error={faultAt(path)}
            warning={part === 'postalCode' && strange ? t('postalCodeWrong') : undefined}
            value={address[part] ?? ''}
            change={(text) => write(part, text)}
          />
        );
      })}
    </div>
  );
}

/** What a place is, its address, and where it is. */
export function PlaceForm(props: Props) {
  return (
    <div class="form">
      <Kind {...props} />
      <AddressFields {...props} />
      <PlacePosition {...props} />
    </div>
  );
}
