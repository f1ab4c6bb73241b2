import type { Signal } from '@preact/signals';
import { placeWords } from '../words';
import { ringName } from './area-words';
import { type Sketching, taken } from './sketching';

const { t, counted } = placeWords;

/** Which ring is drawn on, where there are several. */
export function RingChoice({ sketching }: { sketching: Signal<Sketching> }) {
  const sketch = sketching.value;
  const rings = sketch.drawing.flatMap((part, index) => part.map((_, ring) => ({ part: index, ring })));
  if (rings.length < 2) return null;
  return (
    <label class="rings">
      <span class="small b">{t('ringNow')}</span>
      <select
        class="inp"
        value={`${sketch.part} ${sketch.ring}`}
        onChange={({ currentTarget }) => {
          const [part = 0, ring = 0] = currentTarget.value.split(' ').map(Number);
          sketching.value = taken(sketch, { part, ring });
        }}
      >
        {rings.map(({ part, ring }) => (
          <option key={`${part} ${ring}`} value={`${part} ${ring}`}>
            {ringName(sketch.drawing, part, ring)} (
            {counted('corners', sketch.drawing[part]?.[ring]?.length ?? 0)})
          </option>
        ))}
      </select>
    </label>
  );
}
