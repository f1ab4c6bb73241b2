import { useSignal } from '@preact/signals';
import { Icon } from '../parts/Icon';
import type { DraftPlace, ProfileDraft } from '../steward/draft-types';
import { Gone } from './Gone';
import { ItemTools } from './ItemTools';
import { itemInAddress, useLeadTo } from './lead-to';
import { PlaceForm } from './PlaceForm';
import { placeState } from './PlacePosition';
import '../form/form.css';
import './place.css';
import { inserted, moved, replaced, without } from './reorder';
import { usePublished } from './use-published';
import { placeWords } from './words';

const { t } = placeWords;

export interface TopicProps {
  draft: ProfileDraft;
  change: (next: ProfileDraft) => void;
  profileSlug: string;
}

const fresh = ({ places }: ProfileDraft): DraftPlace => ({
  kind: places.length === 0 ? 'seat' : 'branch',
  precision: 'none',
  address: {},
});

const placeName = ({ name, kind }: DraftPlace): string => name || t(`kind_${kind}`);

function addressLine({ address }: DraftPlace): string {
  const { street, houseNumber, postalCode, city } = address;
  const parts = [
    [street, houseNumber].filter(Boolean).join(' '),
    [postalCode, city].filter(Boolean).join(' '),
  ].filter(Boolean);
  return parts.join(', ') || t('noAddress');
}

/** The places of the profile: which there are, in which order, and where each of them is. */
export function PlacesTopic({ draft, change, profileSlug }: TopicProps) {
  const { places } = draft;
  const published = usePublished(profileSlug);
  const open = useSignal<number | null>(itemInAddress('places') ?? (places.length === 1 ? 0 : null));
  const gone = useSignal<{ place: DraftPlace; index: number } | null>(null);
  const said = useSignal('');
  useLeadTo();
  const write = (next: DraftPlace[]) => change({ ...draft, places: next });
  const positionOf = (id: string | undefined) => published?.places.find((place) => place.id === id)?.position;
  const add = () => {
    write([...places, fresh(draft)]);
    open.value = places.length;
  };
  const remove = (index: number) => {
    const place = places[index];
    if (!place) return;
    gone.value = { place, index };
    open.value = null;
    write(without(places, index));
  };
  const bringBack = () => {
    if (gone.value) write(inserted(places, gone.value.index, gone.value.place));
    gone.value = null;
  };
  const shift = (index: number, by: number) => {
    const place = places[index];
    if (!place) return;
    if (open.value === index) open.value = index + by;
    else if (open.value === index + by) open.value = index;
    write(moved(places, index, index + by));
    said.value = t('nowNumber', { name: placeName(place), n: index + by + 1 });
  };
  return (
    <div class="place-topic">
      <p class="quiet">{t('placesLead')}</p>
      {places.length === 0 && <p>{t('noPlaces')}</p>}
      <ol class="items">
        {places.map((place, index) => (
          <li key={place.id ?? `new ${index}`} class="item">
            <div class="item-head">
              <div class="grow">
                <h2>{placeName(place)}</h2>
                <p class="small quiet">
                  {[place.name ? t(`kind_${place.kind}`) : '', addressLine(place), placeState(place)]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </div>
              <ItemTools
                name={placeName(place)}
                open={open.value === index}
                turn={() => {
                  open.value = open.value === index ? null : index;
                }}
                up={index > 0 ? () => shift(index, -1) : null}
                down={index < places.length - 1 ? () => shift(index, 1) : null}
                remove={() => remove(index)}
              />
            </div>
            {open.value === index && (
              <PlaceForm
                place={place}
                index={index}
                published={positionOf(place.id)}
                change={(next) => write(replaced(places, index, next))}
              />
            )}
          </li>
        ))}
      </ol>
      {gone.value && (
        <Gone bringBack={bringBack}>
          {t('removed', { name: placeName(gone.value.place) })} {gone.value.place.id && t('removedWaits')}
        </Gone>
      )}
      <p class="vh" role="status">
        {said.value}
      </p>
      <button type="button" class="btn wide" onClick={add}>
        <Icon name="plus" />
        {t('addPlace')}
      </button>
    </div>
  );
}
