import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { ICONS } from '../src/marks/icons.ts';

const locate = createRequire(import.meta.url).resolve;

function symbol(name: string): string {
  const source = readFileSync(locate(`lucide-static/icons/${name}.svg`), 'utf8');
  const drawing = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(source)?.[1];
  if (drawing === undefined) throw new Error(`The icon ${name} is not an SVG drawing`);
  return `<symbol id="i-${name}" viewBox="0 0 24 24">${drawing.replaceAll(/\s+/g, ' ').trim()}</symbol>`;
}

function marks(): string {
  return readFileSync(new URL('../src/marks/marks.svg', import.meta.url), 'utf8')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/\n\s*/g, '')
    .replace('<svg ', '<svg class="sprite" ');
}

/** Writes our marks and the icons in use into the page, so that they are there before any script. */
export function sprite(): Plugin {
  return {
    name: 'sprite',
    transformIndexHtml: (html) => {
      const icons = `<svg xmlns="http://www.w3.org/2000/svg" class="sprite" width="0" height="0" aria-hidden="true">${ICONS.map(symbol).join('')}</svg>`;
      return html.replace('<!--sprite-->', marks() + icons);
    },
  };
}
