interface Steered {
  nudge(east: number, north: number): void;
  zoomBy(steps: number): void;
}

const WAYS: Record<string, [east: number, north: number]> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};
const SHIFT_TIMES = 10;

/** Arrows nudge, plus and minus zoom, Enter does what the map is for. */
export function pressOnMap(event: KeyboardEvent, step: number, map: Steered, enter: () => void): void {
  if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
  const way = WAYS[event.key];
  const zoom = event.key === '+' || event.key === '=' ? 1 : event.key === '-' ? -1 : 0;
  if (way) {
    const far = step * (event.shiftKey ? SHIFT_TIMES : 1);
    map.nudge(way[0] * far, way[1] * far);
  } else if (zoom !== 0) map.zoomBy(zoom);
  else if (event.key === 'Enter') enter();
  else return;
  event.preventDefault();
}
