import type { Family } from '../api/types';

const SVG = 'http://www.w3.org/2000/svg';

function use(id: string, className: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', className);
  svg.setAttribute('aria-hidden', 'true');
  const link = document.createElementNS(SVG, 'use');
  link.setAttribute('href', `#${id}`);
  svg.append(link);
  return svg;
}

/** An organisation without a known sphere still has a shape of its own: a plain pebble. */
const markId = (family: Family | null) => (family ? `mark-${family}` : 'pebble');
const familyClass = (family: Family | null) => (family ? `f-${family}` : 'f-none');

function button(className: string, name: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = className;
  element.tabIndex = -1;
  element.setAttribute('aria-label', name);
  element.title = name;
  return element;
}

export interface MarkLook {
  name: string;
  family: Family | null;
  approximate: boolean;
  serves: boolean;
}

export function drawMark({ name, family, approximate, serves }: MarkLook): HTMLButtonElement {
  const element = button(`pt leaf ${familyClass(family)}${serves ? ' serves' : ''}`, name);
  if (approximate) element.append(use('approx', 'ring'));
  element.append(use(markId(family), `mark ${familyClass(family)}`));
  return element;
}

export function drawPin(name: string, family: Family | null, approximate: boolean): HTMLButtonElement {
  const element = button('pin', name);
  element.setAttribute('aria-current', 'true');
  if (approximate) element.append(use('approx', `ring ${familyClass(family)}`));
  element.append(use('pin', 'drop'), use(markId(family), `mark ${familyClass(family)}`));
  return element;
}

export function drawPebble(name: string, shown: string, count: number, turn: number): HTMLButtonElement {
  const size = count < 10 ? 's' : count < 100 ? '' : 'l';
  const element = button(`pt pebble ${size}`, name);
  const stone = use('pebble', 'stone');
  stone.style.rotate = `${turn}deg`;
  const figure = document.createElement('span');
  figure.textContent = shown;
  element.append(stone, figure);
  return element;
}

export function drawDot(): HTMLElement {
  const element = document.createElement('span');
  element.className = 'me-box';
  element.append(use('me', 'me'));
  return element;
}

/** A pin of no organisation: where something is, was, or will be. */
export function drawSpot(className: string, says: string): HTMLElement {
  const element = document.createElement('span');
  element.className = `spot ${className}`;
  const word = document.createElement('b');
  word.textContent = says;
  element.append(use('pin', 'drop'), word);
  return element;
}
