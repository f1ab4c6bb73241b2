import type { Box } from '../geo/box';
import type { ClusterSymbol, FromWorker, Pebble, ToWorker } from './cluster-messages';

/** The page's side of the cluster worker. */
export class Clusters {
  readonly #worker = new Worker(new URL('./cluster.worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, (answer: FromWorker) => void>();
  #asked = 0;

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      this.#waiting.get(data.ask)?.(data);
      this.#waiting.delete(data.ask);
    });
  }

  load(lat: number[], lon: number[]): void {
    this.#send({ kind: 'load', lat, lon });
  }

  async symbols(box: Box, zoom: number): Promise<ClusterSymbol[]> {
    const { minLon: west, minLat: south, maxLon: east, maxLat: north } = box;
    const answer = await this.#ask((ask) => ({ kind: 'query', ask, west, south, east, north, zoom }));
    return answer.kind === 'symbols' ? answer.symbols : [];
  }

  /** The zoom at which a pebble falls apart; `zoom`, where the map is, when it is no more. */
  async expansionZoom(cluster: Pebble, zoom: number): Promise<number> {
    const answer = await this.#ask((ask) => ({ kind: 'expand', ask, cluster, zoom }));
    return answer.kind === 'expansion' ? answer.zoom : zoom;
  }

  /** What is still asked stays without an answer. */
  end(): void {
    this.#worker.terminate();
    this.#waiting.clear();
  }

  #ask(question: (ask: number) => ToWorker): Promise<FromWorker> {
    this.#asked += 1;
    const ask = this.#asked;
    return new Promise((resolve) => {
      this.#waiting.set(ask, resolve);
      this.#send(question(ask));
    });
  }

  #send(message: ToWorker): void {
    this.#worker.postMessage(message);
  }
}
