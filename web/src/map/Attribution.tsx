import { city } from '../state/city';

/** Who drew the tiles. */
export function Attribution() {
  const words = city.value?.tiles.attribution;
  if (!words) return null;
  return (
    <p class="attribution">
      {/openstreetmap/i.test(words) ? <a href="https://www.openstreetmap.org/copyright">{words}</a> : words}
    </p>
  );
}
