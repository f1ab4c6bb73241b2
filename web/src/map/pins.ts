import { spokenName } from '../parts/names';
import { openAtStop } from '../sheet/stops';
import { selectedSlug } from '../state/page';
import { drawn, profile } from '../state/profile';
import { drawPin } from './drawing';
import type { MarkLayer } from './mark-layer';

/** What is selected stands on the map at each of its places. */
export function showPins(pins: MarkLayer): void {
  const chosen = profile.value;
  const places = chosen && selectedSlug.value ? chosen.places.filter(drawn) : [];
  pins.show(
    places.flatMap((place) => {
      if (!place.position || !chosen) return [];
      const approximate = place.precision !== 'exact';
      const draw = () => drawPin(spokenName(chosen), chosen.family ?? null, approximate);
      const { lat, lon } = place.position;
      const choose = () => openAtStop('half');
      return [{ key: place.id, lat, lon, look: `${chosen.id} ${approximate}`, draw, choose }];
    }),
  );
}
