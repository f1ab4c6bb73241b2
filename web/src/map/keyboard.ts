import type { Marks } from './marks';

const AHEAD: Record<string, [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

const middle = (element: Element): [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

/** The nearest mark in the direction of the arrow; sidesteps count double. */
function ahead(from: Element, marks: HTMLButtonElement[], [dx, dy]: [number, number]) {
  const [x, y] = middle(from);
  let best: HTMLButtonElement | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const [mx, my] = middle(mark);
    const along = (mx - x) * dx + (my - y) * dy;
    const aside = Math.abs((mx - x) * dy) + Math.abs((my - y) * dx);
    if (mark !== from && along > 1 && along + 2 * aside < least) {
      least = along + 2 * aside;
      best = mark;
    }
  }
  return best;
}

function visible(container: HTMLElement, { layer, pins }: Marks): HTMLButtonElement[] {
  const frame = container.getBoundingClientRect();
  return [...pins.elements, ...layer.elements].filter((element) => {
    const [x, y] = middle(element);
    return x > frame.left && x < frame.right && y > frame.top && y < frame.bottom;
  });
}

function nearestToMiddle(container: HTMLElement, marks: HTMLButtonElement[]) {
  const [x, y] = middle(container);
  const away = (mark: Element) => Math.hypot(middle(mark)[0] - x, middle(mark)[1] - y);
  return marks.reduce<HTMLButtonElement | null>(
    (best, mark) => (best && away(best) <= away(mark) ? best : mark),
    null,
  );
}

/** The map is one tab stop: Enter goes in to the marks, arrows lead between them, Escape goes back out. */
export function followKeys(container: HTMLElement, marks: Marks): () => void {
  const press = (event: KeyboardEvent) => {
    const at = event.target as HTMLElement;
    const inside = at !== container;
    const handled = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (!inside && event.key === 'Enter') {
      handled();
      nearestToMiddle(container, visible(container, marks))?.focus();
    } else if (inside && event.key === 'Escape') {
      handled();
      container.focus();
    } else if (inside && AHEAD[event.key]) {
      handled();
      ahead(at, visible(container, marks), AHEAD[event.key] ?? [0, 0])?.focus();
    }
  };
  container.addEventListener('keydown', press, { capture: true });
  return () => container.removeEventListener('keydown', press, { capture: true });
}
