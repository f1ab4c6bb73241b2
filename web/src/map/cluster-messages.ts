/** A gathering of points; its id means something in its own generation only. */
export interface Pebble {
  generation: number;
  id: number;
}

/** What the page asks the worker, and what it hears back. */
export type ToWorker =
  | { kind: 'load'; lat: number[]; lon: number[] }
  | { kind: 'query'; ask: number; west: number; south: number; east: number; north: number; zoom: number }
  | { kind: 'expand'; ask: number; cluster: Pebble; zoom: number };

/** A mark stands for the point `index`; a pebble for `count` points. */
export interface ClusterSymbol {
  /** Stable while the symbol means the same points. */
  key: string;
  lat: number;
  lon: number;
  index: number | null;
  cluster: Pebble | null;
  count: number;
}

export type FromWorker =
  | { kind: 'symbols'; ask: number; symbols: ClusterSymbol[] }
  | { kind: 'expansion'; ask: number; zoom: number };
