import { ClusterIndex } from './cluster-index';
import type { ToWorker } from './cluster-messages';

const index = new ClusterIndex();

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'load') index.load(data.lat, data.lon);
  else postMessage(index.answer(data));
});
