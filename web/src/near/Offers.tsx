import type { KnownPlace } from '../api/types';
import { Icon } from '../parts/Icon';
import { placeWords } from '../parts/names';

/** Streets and towns of the gazetteer, to choose one. */
export function Offers({ places, choose }: { places: KnownPlace[]; choose: (place: KnownPlace) => void }) {
  return (
    <ul class="offers">
      {places.map((place) => (
        <li key={`${place.kind} ${place.label} ${place.context}`}>
          <button type="button" onClick={() => choose(place)}>
            <Icon name={place.kind === 'street' ? 'house' : 'map-pin'} small />
            <span>
              <b>{place.label}</b> {placeWords(place)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
