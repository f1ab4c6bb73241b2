// The bytes of the first view, gzipped, against their budgets. Fails when one is over.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const KB = 1000;
const dist = new URL('../dist/', import.meta.url);
const assets = readdirSync(new URL('assets/', dist)).map((name) => `assets/${name}`);
const size = (file) => {
  const bytes = readFileSync(new URL(file, dist));
  return file.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
};
const total = (files) => files.reduce((sum, file) => sum + size(file), 0);
const named = (pattern) => assets.filter((file) => pattern.test(file));

// Languages but the first, and the desk, come on demand: the page itself names what does not.
const tags = readFileSync(new URL('index.html', dist), 'utf8').matchAll(/"\/(assets\/[^"]+)"/g);
const first = [...new Set(Array.from(tags, ([, file]) => file))];
const scripts = first.filter((file) => file.endsWith('.js'));
const workers = named(/worker-[^/]+\.js$/);
const styles = first.filter((file) => file.endsWith('.css'));
const fonts = named(/latin(-ext)?-wght[^/]+\.woff2$/);
const page = ['index.html'];

const budgets = [
  ['main scripts', scripts, 85],
  ['workers', workers, 20],
  ['styles', styles, 12],
  ['first view', [...page, ...scripts, ...workers, ...styles, ...fonts], 200],
];

let over = false;
for (const [name, files, budget] of budgets) {
  const kb = total(files) / KB;
  const passed = files.length > 0 && kb <= budget;
  over ||= !passed;
  process.stdout.write(`${passed ? 'ok  ' : 'OVER'} ${name}: ${kb.toFixed(1)} of ${budget} kB\n`);
}
process.exit(over ? 1 : 0);
