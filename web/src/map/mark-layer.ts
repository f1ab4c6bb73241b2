import * as L from 'leaflet';

export interface Mark {
  key: string;
  lat: number;
  lon: number;
  /** Equal looks keep their element; a changed one is drawn anew. */
  look: string;
  draw: () => HTMLButtonElement;
  choose: () => void;
}

interface Standing {
  mark: Mark;
  element: HTMLButtonElement;
}

/** A drag ends with a click on the mark under the finger; Leaflet knows which it was. */
const dragged = (map: L.Map): boolean => (map.dragging as L.Handler & { moved(): boolean }).moved();

/** Our own layer of DOM marks: a change of the set touches only what came, went or looks different. */
export class MarkLayer extends L.Layer {
  readonly #box = document.createElement('div');
  readonly #standing = new Map<string, Standing>();

  constructor(readonly paneName: string) {
    super();
    this.#box.className = 'marks';
  }

  override onAdd(map: L.Map): this {
    map.getPane(this.paneName)?.append(this.#box);
    return this;
  }

  override onRemove(): this {
    this.#box.remove();
    return this;
  }

  override getEvents(): { [name: string]: L.LeafletEventHandlerFn } {
    const zooming: L.ZoomAnimEventHandlerFn = ({ center, zoom }) => this.#zoomTo(center, zoom);
    return { viewreset: () => this.#stand(), zoomanim: zooming as L.LeafletEventHandlerFn };
  }

  show(marks: readonly Mark[]): void {
    const coming = new Map(marks.map((mark) => [mark.key, mark]));
    for (const [key, { mark, element }] of this.#standing) {
      const next = coming.get(key);
      if (next?.look === mark.look) continue;
      element.remove();
      this.#standing.delete(key);
    }
    for (const mark of marks) this.#put(mark);
  }

  get elements(): HTMLButtonElement[] {
    return [...this.#standing.values()].map(({ element }) => element);
  }

  /** The marks of one organisation: their keys end with its slug. */
  elementsOf(slug: string): HTMLButtonElement[] {
    return [...this.#standing].filter(([key]) => key.endsWith(`.${slug}`)).map(([, { element }]) => element);
  }

  #put(mark: Mark): void {
    const before = this.#standing.get(mark.key);
    const element = before?.element ?? mark.draw();
    if (!before) {
      element.addEventListener('click', () => {
        if (!dragged(this._map)) this.#standing.get(mark.key)?.mark.choose();
      });
      this.#box.append(element);
    }
    this.#standing.set(mark.key, { mark, element });
    this.#stand(mark, element);
  }

  #stand(mark?: Mark, element?: HTMLButtonElement): void {
    if (!this._map) return;
    if (mark && element) {
      L.DomUtil.setPosition(element, this._map.latLngToLayerPoint([mark.lat, mark.lon]));
      return;
    }
    for (const standing of this.#standing.values()) this.#stand(standing.mark, standing.element);
  }

  #zoomTo(centre: L.LatLng, zoom: number): void {
    for (const { mark, element } of this.#standing.values()) {
      // Private in Leaflet's types, and what its own markers use to travel with a zoom.
      const travelling = this._map as L.Map & {
        _latLngToNewLayerPoint(at: L.LatLng, zoom: number, centre: L.LatLng): L.Point;
      };
      const at = travelling._latLngToNewLayerPoint(L.latLng(mark.lat, mark.lon), zoom, centre);
      L.DomUtil.setPosition(element, at.round());
    }
  }
}
