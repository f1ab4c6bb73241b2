import { describe, expect, it } from 'vitest';
import type { DraftArea } from '../../steward/draft-types';
import { withoutEmpty } from './empty';

const unit: DraftArea = { kind: 'unit', teryt: '3261' };
const circle: DraftArea = { kind: 'radius', centre: { lat: 54.19, lon: 16.18 }, radiusMetres: 5000 };
const drawn: DraftArea = { kind: 'drawn', geometry: { type: 'Polygon', coordinates: [] } };

describe('areas that say nothing', () => {
  it('are left out, and all others stay in their order', () =>
    expect(
      withoutEmpty([{ kind: 'radius', radiusMetres: 5000 }, unit, { kind: 'drawn' }, circle, drawn]),
    ).toEqual([unit, circle, drawn]));
});
