import { coordinates } from '../pointed';
import { placeWords } from '../words';
import { ringInHand, type Sketching } from './sketching';

const { t } = placeWords;

/** What has just happened, for those who do not see the map. */
export function step(before: Sketching, after: Sketching): string {
  const [was, is] = [ringInHand(before).length, ringInHand(after).length];
  const at = ringInHand(after)[after.corner];
  if (before.part !== after.part || before.ring !== after.ring || !at) return '';
  const words = { n: after.corner + 1, at: coordinates(at) };
  if (is > was) return t('cornerAdded', words);
  return is === was ? t('cornerMoved', words) : t('cornerGone', { n: before.corner + 1 });
}
