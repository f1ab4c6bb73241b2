import Supercluster from 'supercluster';
import type { ClusterSymbol, FromWorker, Pebble, ToWorker } from './cluster-messages';

interface Point {
  index: number;
}

/** Leaflet's tiles are 256 px; the radius keeps touch targets apart and the chart quiet. */
const OPTIONS = { radius: 56, extent: 256, maxZoom: 22, minPoints: 2 };

type Bounds = [west: number, south: number, east: number, north: number];

/** The points of one answer, gathered into pebbles; each load is a new generation with ids of its own. */
export class ClusterIndex {
  #clusters = new Supercluster<Point, Point>(OPTIONS);
  #generation = 0;

  load(lat: number[], lon: number[]): void {
    this.#generation += 1;
    this.#clusters = new Supercluster<Point, Point>(OPTIONS);
    this.#clusters.load(
      lat.map((value, index) => ({
        type: 'Feature',
        properties: { index },
        geometry: { type: 'Point', coordinates: [(lon[index] ?? 0) / 1e5, value / 1e5] },
      })),
    );
  }

  symbols(bounds: Bounds, zoom: number): ClusterSymbol[] {
    return this.#clusters.getClusters(bounds, zoom).map(({ geometry, properties }) => {
      const [lon = 0, lat = 0] = geometry.coordinates;
      if ('cluster' in properties && properties.cluster) {
        const { cluster_id: id, point_count: count } = properties;
        const generation = this.#generation;
        return {
          key: `c${generation}.${id}`,
          lat,
          lon,
          index: null,
          cluster: { generation, id },
          count,
        };
      }
      return { key: `p${properties.index}`, lat, lon, index: properties.index, cluster: null, count: 1 };
    });
  }

  /** A pebble of an earlier generation is gone, and the zoom stays as it is. */
  expansionZoom({ generation, id }: Pebble, zoom: number): number {
    return generation === this.#generation ? this.#clusters.getClusterExpansionZoom(id) : zoom;
  }

  answer(question: Exclude<ToWorker, { kind: 'load' }>): FromWorker {
    const { ask, zoom } = question;
    if (question.kind === 'expand')
      return { kind: 'expansion', ask, zoom: this.expansionZoom(question.cluster, zoom) };
    const { west, south, east, north } = question;
    return { kind: 'symbols', ask, symbols: this.symbols([west, south, east, north], zoom) };
  }
}
