import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

/** Where the served map puts its messages: bin/test names it. */
const SMS = process.env.NGOMAP_SMS_DIR ?? '.data/sms';

/** What a phone got so far. */
export const messagesTo = (phone: string): string[] =>
  (existsSync(SMS) ? readdirSync(SMS) : [])
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(SMS, name), 'utf8'))
    .filter((message) => message.startsWith(`To: ${phone}\n`));

/** The message to a phone that says this; messages leave after the request. */
export async function messageTo(phone: string, says: RegExp): Promise<RegExpExecArray> {
  let found: RegExpExecArray | null | undefined;
  await expect
    .poll(
      () => {
        found = messagesTo(phone)
          .map((message) => says.exec(message))
          .find(Boolean);
        return found;
      },
      { timeout: 20_000 },
    )
    .toBeTruthy();
  return found as RegExpExecArray;
}
