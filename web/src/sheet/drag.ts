import { heightOf, moveTo, restingStop, STOPS, type Stop } from './stops';

/** Less than this is a tap on what lies under the finger. */
const SLACK_PX = 6;

interface Hold {
  pointer: number;
  startY: number;
  startHeight: number;
  lastY: number;
  lastTime: number;
  speed: number;
  moved: boolean;
}

/** A hand on the head of a sheet. */
class Pull {
  #hold: Hold | null = null;

  constructor(
    readonly sheet: HTMLElement,
    readonly head: HTMLElement,
    readonly kind: 'list' | 'profile',
  ) {}

  take = (event: PointerEvent): void => {
    if (event.button !== 0 || getComputedStyle(this.head).touchAction !== 'none') return;
    const startHeight = this.sheet.getBoundingClientRect().height;
    const { pointerId: pointer, clientY: startY, timeStamp: lastTime } = event;
    this.#hold = { pointer, startY, startHeight, lastY: startY, lastTime, speed: 0, moved: false };
  };

  move = ({ pointerId, clientY, timeStamp }: PointerEvent): void => {
    const hold = this.#hold;
    if (hold?.pointer !== pointerId) return;
    const up = hold.startY - clientY;
    if (!hold.moved && Math.abs(up) < SLACK_PX) return;
    if (!hold.moved) this.head.setPointerCapture(pointerId);
    const speed = (hold.lastY - clientY) / Math.max(1, timeStamp - hold.lastTime);
    this.#hold = { ...hold, moved: true, speed, lastY: clientY, lastTime: timeStamp };
    this.sheet.classList.add('held');
    this.sheet.style.height = `${Math.min(innerHeight, Math.max(80, hold.startHeight + up))}px`;
  };

  release = (event: PointerEvent): void => {
    const held = this.#hold;
    this.#hold = null;
    if (!held?.moved) return;
    this.sheet.classList.remove('held');
    this.sheet.style.height = '';
    this.#swallowClick();
    const height = held.startHeight + held.startY - event.clientY;
    moveTo(restingStop(this.#heights(), height, held.speed));
  };

  #heights(): Record<Stop, number> {
    const heights = STOPS.map((name) => [name, heightOf(name, this.kind, innerHeight)]);
    return Object.fromEntries(heights) as Record<Stop, number>;
  }

  /** The click that ends a pull is meant for nothing under it. */
  #swallowClick(): void {
    const swallow = (event: Event) => event.stopPropagation();
    this.head.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => this.head.removeEventListener('click', swallow, { capture: true }), 0);
  }
}

/** Pulling the head of a sheet. Extra: its handle is a button that does the same. */
export function draggable(sheet: HTMLElement, head: HTMLElement, kind: 'list' | 'profile'): () => void {
  const { take, move, release } = new Pull(sheet, head, kind);
  const gone = new AbortController();
  const { signal } = gone;
  head.addEventListener('pointerdown', take, { signal });
  head.addEventListener('pointermove', move, { signal });
  head.addEventListener('pointerup', release, { signal });
  head.addEventListener('pointercancel', release, { signal });
  return () => gone.abort();
}
