import { signal } from '@preact/signals';
import type { Position } from '../api/types';
import type { Box } from '../geo/box';

export interface View {
  box: Box;
  centre: Position;
  zoom: number;
}

/** What the map shows now; the list says the same. Null until the map stands. */
export const view = signal<View | null>(null);

export type MapRequest =
  | { kind: 'at'; at: Position; zoom?: number }
  | { kind: 'fit'; box: Box; maxZoom?: number };

/** The map moves only when somebody asks it to: a request is one gesture. */
export const mapRequest = signal<MapRequest | null>(null);

/** The organisation under the pointer in the list, to be found on the map. */
export const hot = signal<string | null>(null);

export const tilesFailed = signal(false);
export const tilesRetry = signal(0);
