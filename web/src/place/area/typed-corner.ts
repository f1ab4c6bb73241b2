import type { City, Position } from '../../api/types';
import { readPlace } from '../read/place';

/** A corner that is typed; numbers that lie in Poland only the other way round are turned. */
export function typedCorner(text: string, city: City | null): Position | null {
  const reading = readPlace(text, city?.centre ?? { lat: 0, lon: 0 }, city?.name ?? '');
  return reading.kind === 'found' ? (reading.swapped ?? reading.at) : null;
}
