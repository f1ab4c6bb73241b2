import { describe, expect, it } from 'vitest';
import type { ActivityArea } from '../api/types';
import { areaName } from './area-name';

const unit = { teryt: '3261011', name: 'Koszalin', level: 'commune' } as const;
const of = (area: Partial<ActivityArea>) => areaName({ id: 'a', kind: 'unit', ...area } as ActivityArea);

describe('an area in words', () => {
  it('has the name of its unit', () => expect(of({ unit })).toBe('Koszalin (gmina)'));

  it('tells a unit known by its code only by that', () =>
    expect(of({ unit: { ...unit, name: unit.teryt } })).toBe('gmina o kodzie 3261011'));

  it('is a circle round a point, not round the seat', () =>
    expect(of({ kind: 'radius', radiusMetres: 5000 })).toBe('W promieniu 5\u00a0km'));

  it('is as large as it was drawn', () =>
    expect(of({ kind: 'drawn', squareMetres: 2_500_000 })).toBe('Własny obszar (2,5\u00a0km²)'));
});
