// Numbers of people as the map keeps them: sealed by AES-256-GCM, found again by an HMAC. One line each, by tabs:
// number in the list, phone, sealed, index, last digits.
//   NGOMAP_SECRET_KEYS=… node sms-contacts.mjs HOW-MANY
import { createCipheriv, createHmac, randomBytes } from 'node:crypto';

const key = Buffer.from(process.env.NGOMAP_SECRET_KEYS, 'base64');
const hmac = (secret, text) => createHmac('sha256', secret).update(text).digest();
const name = hmac(key, 'name').subarray(0, 4);
const sealing = hmac(key, 'seal phone');

function seal(phone) {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', sealing, nonce);
  return Buffer.concat([name, nonce, cipher.update(phone, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

const bytea = (bytes) => `\\\\x${bytes.toString('hex')}`;
const lines = Array.from({ length: Number(process.argv[2]) }, (_, number) => {
  const phone = `+48${600_000_000 + number}`;
  return [number, phone, bytea(seal(phone)), bytea(hmac(key, `index phone ${phone}`)), phone.slice(-3)].join(
    '\t',
  );
});
process.stdout.write(`${lines.join('\n')}\n`);
