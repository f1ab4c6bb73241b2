import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CaseLock } from './lock';

let sent: string[] = [];
let answer: () => Response;

const until = '2026-11-25T04:00:00Z';

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  answer = () => Response.json({ until });
  vi.stubGlobal('fetch', async (path: string, { method }: { method: string }) => {
    sent.push(`${method} ${path}`);
    return method === 'DELETE' ? new Response(null, { status: 204 }) : answer();
  });
});

afterEach(() => vi.useRealTimers());

it('takes a case, renews it, and gives it back', async () => {
  const lock = new CaseLock();
  await lock.take('a');
  expect(lock.state.value).toEqual({ state: 'mine', until });
  await vi.advanceTimersByTimeAsync(11 * 60_000);
  expect(sent).toEqual(Array.from({ length: 3 }, () => 'PUT /api/v1/proposals/a/lock'));
  lock.release();
  expect(lock.state.value).toEqual({ state: 'none' });
  await vi.advanceTimersByTimeAsync(60 * 60_000);
  expect(sent.slice(3)).toEqual(['DELETE /api/v1/proposals/a/lock']);
});

it('gives one case back when it takes another', async () => {
  const lock = new CaseLock();
  await lock.take('a');
  await lock.take('b');
  expect(sent).toEqual([
    'PUT /api/v1/proposals/a/lock',
    'DELETE /api/v1/proposals/a/lock',
    'PUT /api/v1/proposals/b/lock',
  ]);
});

it('gives back what was still being taken when one left', async () => {
  const lock = new CaseLock();
  const taking = lock.take('a');
  lock.release();
  await taking;
  expect(lock.state.value).toEqual({ state: 'none' });
  expect(sent).toEqual(['PUT /api/v1/proposals/a/lock', 'DELETE /api/v1/proposals/a/lock']);
});

it('says when a colleague has it, and gives nothing back then', async () => {
  answer = () => Response.json({ code: 'locked', detail: '' }, { status: 409 });
  const lock = new CaseLock();
  await lock.take('a');
  expect(lock.state.value).toEqual({ state: 'taken' });
  lock.release();
  expect(sent).toHaveLength(1);
});

it('forgets a decided case without a word', async () => {
  const lock = new CaseLock();
  await lock.take('a');
  lock.forget();
  expect(sent).toHaveLength(1);
});
