import type { Fix } from '../near/position';

/** Above this a fix is refused; the pin would mislead. */
export const REFUSED_METRES = 100;
/** Above this a look at the map is advised. */
export const POOR_METRES = 30;

/**
 * One fix from several, each weighing 1/accuracy². Errors of one receiver go together, so many fixes are
 * not called more exact than their weighted mean.
 */
export function averaged(fixes: readonly Fix[]): Fix | null {
  const usable = fixes.filter(({ lat, lon, accuracyMetres }) =>
    [lat, lon, accuracyMetres].every(Number.isFinite),
  );
  const weight = ({ accuracyMetres }: Fix) => 1 / Math.max(1, accuracyMetres) ** 2;
  const total = usable.reduce((sum, fix) => sum + weight(fix), 0);
  if (total === 0) return null;
  const mean = (pick: (fix: Fix) => number) =>
    usable.reduce((sum, fix) => sum + pick(fix) * weight(fix), 0) / total;
  return {
    lat: mean(({ lat }) => lat),
    lon: mean(({ lon }) => lon),
    accuracyMetres: Math.sqrt(usable.length / total),
  };
}
