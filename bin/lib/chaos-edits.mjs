// Those who edit while the harness kills: stewards, a moderator and an administrator, all at once over HTTP.
//   node chaos-edits.mjs URL MAIL-FOLDER LOG EDITS KILLS SEED STEWARDS
//
// Every edit carries a mark, a number of its own, in five fields of four tables. What was acknowledged, and what got no
// answer, is appended to LOG, one line of JSON each, and synced before anything else is done.
// Standard output: "kill" when it is time for one; standard input: a line for each that is over.
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { ask, InDoubt, NotSent, pause, untilReady } from './chaos-http.mjs';
import { signIn } from './chaos-people.mjs';

const [base, mailFolder, logFile, editsWord, killsWord, seedWord, stewardsWord] = process.argv.slice(2);
const edits = Number(editsWord);
const kills = Number(killsWord);
const stewards = Number(stewardsWord);

// Small, seeded, good enough to choose by (mulberry32).
let state = Number(seedWord) >>> 0;
function chance() {
  state = (state + 0x6d2b79f5) >>> 0;
  let word = state;
  word = Math.imul(word ^ (word >>> 15), word | 1);
  word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
  return ((word ^ (word >>> 14)) >>> 0) / 4294967296;
}
const oneOf = (list) => list[Math.floor(chance() * list.length)];

const log = await open(logFile, 'a', 0o600);
const unwritten = [];
let writing = null;

/** Lines that come while others are synced are synced together, next. */
async function writeAll() {
  while (unwritten.length > 0) {
    const lines = unwritten.splice(0);
    await log.appendFile(lines.map(({ line }) => line).join(''));
    await log.datasync();
    for (const { kept } of lines) kept();
  }
  writing = null;
}

/** Comes back when the line is on the disk. */
function note(line) {
  return new Promise((resolve, reject) => {
    unwritten.push({ line: `${JSON.stringify({ ...line, at: Date.now() })}\n`, kept: resolve });
    writing ??= writeAll().catch(reject);
  });
}

let acknowledged = 0;
let killed = 0;
let asked = 0;
let mark = 1000;
let decisions = 0;
// What a reader must see from now on: versions and revisions that were acknowledged.
const floors = new Map();
const floorOf = (id) => floors.get(id) ?? { version: 0, revision: 0 };
const raise = (id, version, revision) => {
  const floor = floorOf(id);
  floors.set(id, { version: Math.max(floor.version, version), revision: Math.max(floor.revision, revision) });
};

const thresholds = Array.from({ length: kills }, (_, i) => ((i + chance()) * edits) / (kills + 1));
function countEdit() {
  acknowledged += 1;
  askForKill();
}
function askForKill() {
  if (asked > killed || asked === kills || acknowledged < thresholds[asked]) return;
  asked += 1;
  setTimeout(() => process.stdout.write('kill\n'), chance() * 300);
}
const harness = createInterface({ input: process.stdin });
harness.on('line', () => {
  killed += 1;
  askForKill();
});
// Nobody is left who would bring the server back.
harness.on('close', () => process.exit(1));
const isOver = () => acknowledged >= edits && killed >= kills;

function marked(profile, number, link) {
  const word = `znak${number}`;
  const more = link ? ` Więcej: https://example.org/${word}` : '';
  const [first, ...others] = profile.places;
  const area = profile.activityAreas?.find((one) => one.kind === 'radius');
  return {
    ...profile,
    descriptions: { ...profile.descriptions, pl: `Pomagamy sąsiadom: ${word}.${more}` },
    contacts: { ...profile.contacts, phone: `+48 94 ${String(number).padStart(7, '0')}` },
    places: [
      { ...first, note: `Wejście ${word}`, address: { ...first.address, houseNumber: String(number) } },
      ...others,
    ],
    activityAreas: [{ id: area?.id, kind: 'radius', centre: first.position, radiusMetres: number }],
  };
}
const markOf = (profile) => Number(/znak(\d+)/.exec(profile.descriptions?.pl)?.[1]);

/** An answer; null for none, and then the server is there again. What has no answer is noted. */
async function tell(person, path, options, what) {
  try {
    return await ask(base, path, { ...options, cookie: person.cookie, csrf: person.csrf });
  } catch (problem) {
    if (problem instanceof InDoubt && what)
      await note({ ...what, acknowledged: false, because: problem.message });
    else if (!(problem instanceof InDoubt || problem instanceof NotSent)) throw problem;
    await untilReady(base);
    return null;
  }
}

/** Whether it was done. Somebody else was faster: 409. Nothing else is expected. */
async function wasDone(answer, what) {
  if (answer?.status < 300) return true;
  if (answer && answer.status !== 409) {
    await note({
      kind: 'unexpected',
      organisation: what.organisation,
      text: `${what.kind}: ${answer.status} ${answer.text}`,
    });
  }
  return false;
}

async function readDraft(person, organisation) {
  const floor = floorOf(organisation);
  const answer = await tell(person, `/api/v1/organisations/${organisation}/draft`, {});
  if (!(await wasDone(answer, { kind: 'read', organisation }))) return null;
  const [version, revision] = answer.headers.etag.replaceAll('"', '').split('.').map(Number);
  if (version < floor.version || revision < floor.revision) {
    await note({
      kind: 'regress',
      organisation,
      text: `${answer.headers.etag} after ${floor.version}.${floor.revision}`,
    });
  }
  return { tag: answer.headers.etag, version, ...answer.json };
}

async function saveDraft(person, organisation, draft, number, link) {
  const what = { kind: 'draft', organisation, mark: number, by: person.email };
  const json = { profile: marked(draft.profile, number, link), basedOn: draft.basedOn };
  const path = `/api/v1/organisations/${organisation}/draft`;
  const answer = await tell(person, path, { method: 'PUT', ifMatch: draft.tag, json }, what);
  if (!(await wasDone(answer, what))) return null;
  const version = Number(/"(\d+)\./.exec(answer.headers.etag)[1]);
  await note({ ...what, acknowledged: true, version });
  raise(organisation, version, answer.json.basedOn);
  return { tag: answer.headers.etag, version };
}

/** Sends it until there is an answer: whether it has happened already shows in the draft. */
async function submit(person, organisation, draft, number) {
  let seen = draft;
  while (seen) {
    const what = { kind: 'submission', organisation, mark: number, by: person.email };
    const path = `/api/v1/organisations/${organisation}/draft/submission`;
    const json = { reason: `znak${number} ${person.email}` };
    const answer = await tell(person, path, { method: 'POST', ifMatch: seen.tag, json }, what);
    if (answer) {
      if (await wasDone(answer, what)) await acknowledge(what, answer.json, seen.version);
      return;
    }
    const now = await readDraft(person, organisation);
    seen = now?.saved && !now.waiting && markOf(now.profile) === number ? now : null;
  }
}

async function acknowledge(what, { outcome, revision, proposalId }, version) {
  await note({ ...what, acknowledged: true, outcome, revision, proposal: proposalId, version: version + 1 });
  if (outcome === 'published') raise(what.organisation, version + 1, revision);
  if (outcome !== 'unchanged') countEdit();
}

async function edit(person, organisation, how) {
  const draft = await readDraft(person, organisation);
  if (!draft) return;
  mark += 1;
  const number = mark;
  const saved = await saveDraft(person, organisation, draft, number, how.link);
  if (saved && how.submitted) await submit(person, organisation, saved, number);
}

async function confirm(person, organisation) {
  const what = { kind: 'confirmation', organisation, by: person.email };
  const path = `/api/v1/organisations/${organisation}/confirmation`;
  const answer = await tell(person, path, { method: 'POST' }, what);
  if (await wasDone(answer, what)) await note({ ...what, acknowledged: true });
}

async function beSteward(person) {
  while (!isOver()) {
    const organisation = oneOf(person.organisations);
    const dice = chance();
    if (dice < 0.06) await confirm(person, organisation);
    else await edit(person, organisation, { submitted: dice < 0.88, link: dice < 0.16 });
  }
}

async function decide(person, item) {
  const path = `/api/v1/proposals/${item.id}`;
  const seen = await tell(person, path, {});
  if (!(await wasDone(seen, { kind: 'read' }))) return;
  decisions += 1;
  const decision = chance() < 0.75 ? 'approve' : 'reject';
  const reason = `decyzja${decisions}.`;
  const what = { kind: 'decision', proposal: item.id, decision, reason, by: person.email };
  const json = { decision, reason, revision: seen.json.revision };
  const answer = await tell(person, `${path}/decision`, { method: 'POST', json }, what);
  if (await wasDone(answer, what)) {
    const { state: outcome, revision } = answer.json;
    await note({ ...what, acknowledged: true, organisation: seen.json.organisation.id, outcome, revision });
    if (revision) raise(seen.json.organisation.id, 0, revision);
  }
}

async function beModerator(person) {
  while (!isOver()) {
    const queue = await tell(person, '/api/v1/proposals?state=open&limit=20', {});
    const items = (await wasDone(queue, { kind: 'read' })) ? queue.json.items : [];
    for (const item of items) await decide(person, item);
    await pause(100 + chance() * 200);
  }
}

async function beAdministrator(person, organisations) {
  while (!isOver()) {
    await edit(person, oneOf(organisations), { submitted: true, link: chance() < 0.5 });
    await pause(chance() * 1000);
  }
}

const team = [];
for (let i = 1; i <= stewards; i++)
  team.push(await signIn(base, `steward-${i}@example.org`, mailFolder, false));
const moderator = await signIn(base, 'moderator@example.org', mailFolder, true);
const administrator = await signIn(base, 'administrator@example.org', mailFolder, true);
const organisations = [...new Set(team.flatMap((person) => person.organisations))];

// Everything carries a mark before anybody confirms it. Examples begin as revision 1.
for (const organisation of organisations) {
  const owner = team.find((person) => person.organisations.includes(organisation));
  while (floorOf(organisation).revision < 2) await edit(owner, organisation, { submitted: true, link: false });
}
await Promise.all([
  ...team.map(beSteward),
  beModerator(moderator),
  beAdministrator(administrator, organisations),
]);
await log.close();
process.exit(0);
