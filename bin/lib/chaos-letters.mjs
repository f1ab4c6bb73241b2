// The letters that were written as files, one line of JSON each.
//   node chaos-letters.mjs FOLDER
import { join } from 'node:path';
import { letterFiles, readLetter } from './chaos-people.mjs';

const folder = process.argv[2];
for (const name of letterFiles(folder)) {
  const [, template, id] = /^(.+)-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.eml$/.exec(name);
  const letter = readLetter(join(folder, name));
  process.stdout.write(
    `${JSON.stringify({ id, template, to: letter?.to ?? null, text: letter?.text ?? null })}\n`,
  );
}
