// Clients of bin/bench sms.
//   node bench-sms.mjs quotes URL MAIL-FOLDER: milliseconds of quotes of several audiences, a line for each
//   node bench-sms.mjs bare SENDSMS-URL HOW-MANY AT-ONCE: messages a second that Kannel takes from a client that does
//     nothing else
import http from 'node:http';
import { ask } from './chaos-http.mjs';
import { signIn } from './chaos-people.mjs';

const [what, ...words] = process.argv.slice(2);

const KOSZALIN = [
  [
    [16.1, 54.15],
    [16.3, 54.15],
    [16.3, 54.25],
    [16.1, 54.25],
    [16.1, 54.15],
  ],
];

const AUDIENCES = {
  everybody: {},
  'two spheres': { spheres: ['17', '10'] },
  'a legal form': { legalForms: ['foundation'] },
  'a city': { units: ['3261011'] },
  'a drawn area': { area: { type: 'Polygon', coordinates: KOSZALIN } },
};

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];

async function quotes(url, mail) {
  const person = await signIn(url, 'moderator@example.org', mail, true);
  for (const [name, audience] of Object.entries(AUDIENCES)) {
    const times = [];
    for (let i = 0; i < 40; i++) {
      const began = performance.now();
      const json = { text: 'Nabor wnioskow trwa do piatku.', purpose: 'city', topic: 'grants', audience };
      const answer = await ask(url, '/api/v1/broadcasts/quote', { method: 'POST', ...person, json });
      if (answer.status !== 200) throw new Error(`${name}: ${answer.status} ${answer.text}`);
      // The first ones warm the server.
      if (i >= 20) times.push(performance.now() - began);
      if (i === 20)
        process.stdout.write(
          `${name} (${answer.json.organisations} organisations, ${answer.json.people} people): `,
        );
    }
    times.sort((a, b) => a - b);
    process.stdout.write(
      `p50 ${quantile(times, 0.5).toFixed(0)} ms, p95 ${quantile(times, 0.95).toFixed(0)} ms\n`,
    );
  }
}

/** Takes receipts, and does nothing with them: Kannel has the same work as with the map. */
async function listen() {
  const sink = http.createServer((_, response) => response.end('OK'));
  await new Promise((resolve) => sink.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${sink.address().port}/?status=%d`;
}

function submit(url, agent, number, receipts) {
  const about = new URLSearchParams({
    username: 'ngo',
    password: 'sekret',
    to: `+48${700_000_000 + number}`,
    charset: 'UTF-8',
    coding: '0',
    'dlr-mask': '19',
    'dlr-url': receipts,
    text: 'Nabor wnioskow trwa do piatku.',
  });
  return new Promise((resolve, reject) => {
    http
      .get(`${url}?${about}`, { agent }, (response) => {
        response.resume();
        response.on('end', () =>
          response.statusCode === 202 ? resolve() : reject(new Error(`${response.statusCode}`)),
        );
      })
      .on('error', reject);
  });
}

async function bare(url, howMany, atOnce) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: Number(atOnce) });
  const receipts = await listen();
  let next = 0;
  const began = performance.now();
  const worker = async () => {
    while (next < Number(howMany)) await submit(url, agent, next++, receipts);
  };
  await Promise.all(Array.from({ length: Number(atOnce) }, worker));
  process.stdout.write(`${((Number(howMany) * 1000) / (performance.now() - began)).toFixed(1)}\n`);
}

await { quotes, bare }[what](...words);
process.exit(0);
