// HTTP as a client sees it whose server may die at any moment: an answer, or one of two kinds of none.
import http from 'node:http';

const READ_TIMEOUT_MS = 60_000;
const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });

/** Nothing was sent: the server was not there. */
export class NotSent extends Error {}

/** It was sent, and what became of it is unknown: the connection broke, or a 5xx came. */
export class InDoubt extends Error {}

function exchange(url, method, headers, body) {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method, headers, agent });
    request.setTimeout(READ_TIMEOUT_MS, () => request.destroy(new Error('no answer in time')));
    request.on('error', (problem) => {
      const refused = problem.code === 'ECONNREFUSED';
      reject(refused ? new NotSent(problem.message) : new InDoubt(problem.message));
    });
    request.on('response', (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', (problem) => reject(new InDoubt(problem.message)));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode >= 500) reject(new InDoubt(`status ${response.statusCode}`));
        else resolve({ status: response.statusCode, headers: response.headers, text });
      });
    });
    request.end(body);
  });
}

/** One request; refusals (4xx) are answers. */
export async function ask(base, path, { method = 'GET', cookie, csrf, ifMatch, json, more = {} } = {}) {
  const headers = { Origin: base, Accept: 'application/json', ...more };
  if (cookie) headers.Cookie = cookie;
  if (csrf) headers['X-CSRF-Token'] = csrf;
  if (ifMatch) headers['If-Match'] = ifMatch;
  const body = json === undefined ? undefined : JSON.stringify(json);
  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
    headers['Content-Length'] = Buffer.byteLength(body);
  }
  const answer = await exchange(base + path, method, headers, body);
  return {
    ...answer,
    json: /json/.test(answer.headers['content-type'] ?? '') ? JSON.parse(answer.text) : null,
  };
}

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

let waiting = null;

async function poll(base) {
  for (;;) {
    try {
      if ((await ask(base, '/q/health/ready')).status === 200) return;
    } catch {
      // Not yet.
    }
    await pause(100);
  }
}

/** All wait for the server together. */
export function untilReady(base) {
  waiting ??= poll(base).finally(() => {
    waiting = null;
  });
  return waiting;
}
