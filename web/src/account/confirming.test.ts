import { expect, it } from 'vitest';
import { Problem } from '../api/client';
import { asking, confirmed } from './confirming';

const refused = () => Promise.reject(new Problem(403, 'confirmation-wanted', ''));

it('does at once what is not asked about', async () => {
  expect(await confirmed(async () => 7)).toBe(7);
  expect(asking.value).toBeNull();
});

it('asks, and does it again when confirmed', async () => {
  let times = 0;
  const doing = confirmed(async () => {
    times++;
    return times === 1 ? refused() : times;
  });
  await expect.poll(() => asking.value).not.toBeNull();
  asking.value?.(true);
  expect(await doing).toBe(2);
  expect(asking.value).toBeNull();
});

it('does nothing more when nobody says who they are, and hides no other refusal', async () => {
  const doing = expect(confirmed(refused)).rejects.toMatchObject({ code: 'confirmation-wanted' });
  await expect.poll(() => asking.value).not.toBeNull();
  asking.value?.(false);
  await doing;
  await expect(confirmed(() => Promise.reject(new Problem(403, 'forbidden', '')))).rejects.toMatchObject({
    code: 'forbidden',
  });
});
