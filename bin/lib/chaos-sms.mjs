// The office's program, which sends while the harness kills: a broadcast for each kill, over HTTP, again under the same
// Idempotency-Key until it is acknowledged.
//   node chaos-sms.mjs LOG AUDIENCES KILLS RECIPIENTS SEED KEY FILE|NETWORK URL…
//
// AUDIENCES is a file with the two organisations of a broadcast on each line. FILE is the folder of messages that became
// files, NETWORK the log of a network of phones: most kills come when a random share of a broadcast's people has it.
// What was acknowledged, and what got no answer, is appended to LOG, one line of JSON each, and synced.
// Standard output: "kill" when it is time for one; standard input: a line for each that is over.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { ask, InDoubt, NotSent, pause } from './chaos-http.mjs';

const [logFile, audiencesFile, killsWord, recipientsWord, seedWord, key, provider, ...urls] =
  process.argv.slice(2);
const kills = Number(killsWord);
const each = Number(recipientsWord) / kills;
const audiences = readFileSync(audiencesFile, 'utf8').trim().split('\n');

// Small, seeded, good enough to choose by (mulberry32).
let state = Number(seedWord) >>> 0;
function chance() {
  state = (state + 0x6d2b79f5) >>> 0;
  let word = state;
  word = Math.imul(word ^ (word >>> 15), word | 1);
  word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
  return ((word ^ (word >>> 14)) >>> 0) / 4294967296;
}

const log = await open(logFile, 'a', 0o600);
async function note(line) {
  await log.appendFile(`${JSON.stringify(line)}\n`);
  await log.datasync();
}

let over = 0;
let wake = () => {};
const harness = createInterface({ input: process.stdin });
harness.on('line', () => {
  over += 1;
  wake();
});
// Nobody is left who would bring the servers back.
harness.on('close', () => process.exit(1));

async function untilOver(number) {
  while (over < number) {
    await new Promise((resolve) => {
      wake = resolve;
    });
  }
}

const isFolder = statSync(provider).isDirectory();
function taken() {
  if (isFolder) return readdirSync(provider).filter((name) => name.endsWith('.txt')).length;
  return readFileSync(provider, 'latin1').split('Got message').length - 1;
}

/** Until the provider has so many more, or it takes too long. */
async function untilTaken(wanted) {
  const end = Date.now() + 6_000;
  while (taken() < wanted && Date.now() < end) await pause(5);
}

async function send(mark) {
  const organisations = audiences[mark - 1].split(' ');
  const json = {
    text: `znak${mark} Spotkanie jutro o 10.`,
    purpose: 'urgent',
    topic: 'urgent',
    audience: { organisations },
  };
  for (let again = 0; ; again++) {
    const url = urls[(mark + again) % urls.length];
    try {
      const answer = await ask(url, '/api/v1/broadcasts', {
        method: 'POST',
        json,
        more: { Authorization: `Bearer ${key}`, 'Idempotency-Key': `nadanie-${mark}` },
      });
      if (answer.status !== 201) throw new Error(`POST broadcasts: ${answer.status} ${answer.text}`);
      await note({ mark, id: answer.json.id, acknowledged: true });
      return;
    } catch (problem) {
      if (problem instanceof InDoubt) await note({ mark, acknowledged: false });
      else if (!(problem instanceof NotSent)) throw problem;
      await pause(200);
    }
  }
}

for (let mark = 1; mark <= kills; mark++) {
  const before = taken();
  await send(mark);
  await untilOver(mark - 1);
  if (chance() < 0.75) await untilTaken(before + 1 + Math.floor(chance() * each));
  else await pause(chance() * 3_000);
  process.stdout.write('kill\n');
}
await untilOver(kills);
await log.close();
process.exit(0);
