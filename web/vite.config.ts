import { defineConfig } from 'vitest/config';
import { preload } from './build/preload.ts';
import { sprite } from './build/sprite.ts';

const api = process.env.NGOMAP_URL ?? 'http://127.0.0.1:8080';

/** What the first view needs anyway stays one file: split where the desk shares it, it would pack worse. */
const BASE =
  /\/src\/(?!(?:account|desk|form|map|office|place|steward)\/|geo\/(?:rings|faults)\.|api\/send\.|i18n\/(?:chapter|en)\.|main\.).+\.tsx?$|\/node_modules\/@?preact\//;

/** Other maps take theirs from the map of the first view, which stays one file too. */
const STAND = /\/node_modules\/leaflet\/|\/src\/map\/(?:stand|ground)\.ts$/;

export default defineConfig({
  plugins: [sprite(), preload({ font: 'latin-wght-normal', chunk: 'stand' })],
  // As a module: without what would be needed to load it as a script.
  resolve: { alias: [{ find: /^leaflet$/, replacement: 'leaflet/dist/leaflet-src.esm.js' }] },
  // Data URLs would break the content security policy for fonts, so every asset is a file.
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'base', test: BASE, priority: 2 },
            { name: 'stand', test: STAND, priority: 1 },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  server: { proxy: { '/api': api } },
  test: { include: ['src/**/*.test.ts'] },
});
