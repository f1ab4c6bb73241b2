import { effect } from '@preact/signals';
import type { Position as Coordinates, Feature, FeatureCollection } from 'geojson';
import * as L from 'leaflet';
import { followOutlines, outlines } from '../state/outlines';

/** When tiles cannot load, the land is drawn from the outlines of administrative units. */
export function addOutlines(map: L.Map): () => void {
  const pane = map.createPane('outlines');
  pane.style.zIndex = '250';
  pane.style.pointerEvents = 'none';
  const layer = L.layerGroup([], { pane: 'outlines' }).addTo(map);
  const stopAsking = followOutlines();
  const stopDrawing = effect(() => {
    layer.clearLayers();
    const known = outlines.value;
    if (!known) return;
    draw(known).addTo(layer);
    for (const feature of known.features) label(feature)?.addTo(layer);
  });
  return () => {
    stopAsking();
    stopDrawing();
  };
}

const draw = (features: FeatureCollection) =>
  L.geoJSON(features, { pane: 'outlines', interactive: false, style: { className: 'outline' } });

/** In the middle of the largest ring. */
function label({ geometry, properties }: Feature): L.Marker | null {
  const rings: Coordinates[][] =
    geometry.type === 'Polygon'
      ? geometry.coordinates.slice(0, 1)
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.flatMap((polygon) => polygon.slice(0, 1))
        : [];
  const boxes = rings.map((ring) => L.latLngBounds(ring.map(([lon = 0, lat = 0]) => [lat, lon])));
  const width = (box: L.LatLngBounds) => box.getEast() - box.getWest();
  const largest = boxes.sort((a, b) => width(b) - width(a))[0];
  if (!largest) return null;
  const name = document.createElement('span');
  name.textContent = String(properties?.name ?? '');
  const icon = L.divIcon({ html: name, className: 'outline-name', iconSize: [0, 0] });
  return L.marker(largest.getCenter(), { icon, interactive: false, keyboard: false, pane: 'outlines' });
}
