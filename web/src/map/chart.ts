import { untracked } from '@preact/signals';
import type * as L from 'leaflet';
import type { MapPoints } from '../api/types';
import { openAtStop } from '../sheet/stops';
import { profile } from '../state/profile';
import { mapRequest } from '../state/view';
import type { ClusterSymbol } from './cluster-messages';
import { Clusters } from './clusters';
import type { Mark, MarkLayer } from './mark-layer';
import { cellSymbols, leafMark, pebbleMark } from './symbols';

/** Marks just outside the view are drawn too, so that a pan does not uncover empty land. */
const MARGIN = 0.15;

/** The marks and pebbles of the view; the newest drawing wins. */
export class Chart {
  readonly #clusters = new Clusters();
  #latest = 0;

  constructor(
    readonly map: L.Map,
    readonly layer: MarkLayer,
  ) {}

  load(known: MapPoints): void {
    if (known.kind === 'points') this.#clusters.load(known.columns.lat, known.columns.lon);
  }

  async draw(known: MapPoints): Promise<void> {
    this.#latest += 1;
    const turn = this.#latest;
    const symbols = await this.#symbols(known);
    if (turn !== this.#latest) return;
    const chosen = profile.peek()?.slug;
    const besides = ({ index }: ClusterSymbol) =>
      known.kind === 'cells' || index === null || known.columns.slug[index] !== chosen;
    untracked(() => this.layer.show(symbols.filter(besides).map((symbol) => this.#mark(known, symbol))));
  }

  end(): void {
    this.#clusters.end();
  }

  async #symbols(known: MapPoints): Promise<ClusterSymbol[]> {
    if (known.kind === 'cells') return cellSymbols(known);
    const bounds = this.map.getBounds().pad(MARGIN);
    const box = {
      minLat: bounds.getSouth(),
      minLon: bounds.getWest(),
      maxLat: bounds.getNorth(),
      maxLon: bounds.getEast(),
    };
    return this.#clusters.symbols(box, Math.round(this.map.getZoom()));
  }

  #mark(known: MapPoints, symbol: ClusterSymbol): Mark {
    return known.kind === 'points' && symbol.index !== null
      ? leafMark(symbol, symbol.index, known.columns)
      : pebbleMark(symbol, () => void this.#split(symbol));
  }

  async #split({ lat, lon, cluster }: ClusterSymbol): Promise<void> {
    const zoom = this.map.getZoom();
    const apart = cluster === null ? zoom + 2 : await this.#clusters.expansionZoom(cluster, zoom);
    mapRequest.value = { kind: 'at', at: { lat, lon }, zoom: Math.min(apart, this.map.getMaxZoom()) };
    // Neighbours of one address never fall apart: there the list says who they are.
    if (apart > this.map.getMaxZoom()) openAtStop('list');
  }
}
