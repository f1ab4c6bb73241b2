import { useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Position } from '../api/types';
import { Attribution } from '../map/Attribution';
import type { Shape } from '../map/areas';
import { useMap } from './use-map';
import { placeWords } from './words';

const { t } = placeWords;

const useShown = () => useMap(async (box, city) => (await import('../map/shown')).standShown(box, city));

interface PairProps {
  before?: Position | undefined;
  after?: Position | undefined;
}

/** Old pin and new pin with a dashed line between them; either may be missing. */
export function PairPicture({ before, after }: PairProps) {
  const { box, map, failed } = useShown();
  const draw = () => map.value?.pair({ before, after, said: { before: t('before'), after: t('after') } });
  useSignalEffect(draw);
  useEffect(() => draw(), [before?.lat, before?.lon, after?.lat, after?.lon]);
  if (failed.value) return null;
  return (
    <div class="place-map still">
      <div
        ref={box}
        class="map-box"
        role="img"
        aria-label={t(before && after ? 'comparePicture' : 'placePicture')}
      />
      <Attribution />
    </div>
  );
}

/** Areas, as the public will see them. */
export function AreaPicture({ shapes }: { shapes: readonly Shape[] }) {
  const { box, map, failed } = useShown();
  const draw = () => map.value?.areas(shapes);
  useSignalEffect(() => draw());
  useEffect(() => draw(), [JSON.stringify(shapes)]);
  if (failed.value) return null;
  return (
    <div class="place-map still">
      <div ref={box} class="map-box" role="img" aria-label={t('areaPicture')} />
      <Attribution />
    </div>
  );
}
