// Lighthouse on a running server ($NGOMAP_URL), mobile preset, the median of three runs for each page.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const base = process.env.NGOMAP_URL ?? 'http://127.0.0.1:8080';
const RUNS = 3;
const WANTED = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));

function run(url, name) {
  const file = join(folder, `${name}.json`);
  const flags = '--headless=new --no-sandbox --disable-dev-shm-usage';
  const { status, stderr } = spawnSync(
    'npx',
    ['lighthouse', url, '--output=json', `--output-path=${file}`, '--quiet', `--chrome-flags=${flags}`],
    { env: { CHROME_PATH: '/usr/bin/chromium', ...process.env }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(readFileSync(file, 'utf8'));
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function slug() {
  const answer = await fetch(`${base}/api/v1/organisations?limit=1`);
  return (await answer.json()).items[0].slug;
}

let failed = false;
for (const [name, path] of [
  ['start', '/'],
  ['profile', `/o/${await slug()}`],
]) {
  const reports = Array.from({ length: RUNS }, (_, index) => run(base + path, `${name}-${index}`));
  for (const [category, wanted] of Object.entries(WANTED)) {
    const score = Math.round(100 * median(reports.map(({ categories }) => categories[category].score)));
    failed ||= score < wanted;
    process.stdout.write(`${score >= wanted ? 'ok  ' : 'LOW '} ${name} ${category}: ${score}\n`);
    for (const { auditRefs } of [reports[0].categories[category]])
      for (const { id, weight } of auditRefs) {
        const audit = reports[0].audits[id];
        if (category !== 'performance' && weight > 0 && audit.score !== null && audit.score < 1)
          process.stdout.write(`       ${id}: ${audit.title}\n`);
      }
  }
  const figure = (id) =>
    Math.round(median(reports.map(({ audits }) => audits[id].numericValue)) * 1000) / 1000;
  const figures = [
    'first-contentful-paint',
    'largest-contentful-paint',
    'total-blocking-time',
    'cumulative-layout-shift',
    'total-byte-weight',
  ];
  process.stdout.write(`     ${name}: ${figures.map((id) => `${id} ${figure(id)}`).join(', ')}\n`);
}
process.exit(failed ? 1 : 0);
