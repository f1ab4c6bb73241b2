import { defineConfig } from 'vitest/config';
import { firstViewFile } from './build/first-view.ts';
import { preload } from './build/preload.ts';
import { sprite } from './build/sprite.ts';

const api = process.env.NGOMAP_URL ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [sprite(), preload({ font: 'latin-wght-normal', chunk: 'stand' })],
  // Data URLs would break the content security policy for fonts, so every asset is a file.
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstViewFile }] } } },
  },
  // Its modern build, of which only what is used is packed.
  resolve: { alias: [{ find: /^leaflet$/, replacement: 'leaflet/dist/leaflet-src.esm.js' }] },
  worker: { format: 'es' },
  server: { proxy: { '/api': api } },
  test: { include: ['src/**/*.test.ts'] },
});
