import { expect, it } from 'vitest';
import { Problem } from '../api/client';
import { Cancelled, confirming, wanted } from './confirming';

const refused = () => Promise.reject(new Problem(403, 'confirmation-wanted', ''));

it('does at once what is not asked about', async () => {
  expect(await confirming(async () => 7)).toBe(7);
  expect(wanted.value).toBeNull();
});

it('asks, and does it again when confirmed', async () => {
  let times = 0;
  const doing = confirming(async () => {
    times++;
    return times === 1 ? refused() : times;
  });
  await expect.poll(() => wanted.value).not.toBeNull();
  wanted.value?.done();
  expect(await doing).toBe(2);
  expect(wanted.value).toBeNull();
});

it('does nothing more when cancelled, and hides no other refusal', async () => {
  const doing = confirming(refused);
  const failed = expect(doing).rejects.toBeInstanceOf(Cancelled);
  await expect.poll(() => wanted.value).not.toBeNull();
  wanted.value?.cancel();
  await failed;
  await expect(confirming(() => Promise.reject(new Problem(403, 'forbidden', '')))).rejects.toMatchObject({
    code: 'forbidden',
  });
});
