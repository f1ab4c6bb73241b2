// Makes pgbench scripts of what the database logged between marks: one for each question, with the statements that the
// server sent for it and the values it sent with them.
//   node bench-logged.mjs KIND FOLDER < the database's log
import { readFileSync, writeFileSync } from 'node:fs';

const [kind, folder] = process.argv.slice(2);
const entries = readFileSync(0, 'utf8').split(/\n(?!\t)/);
const isOurs = /data_version|search_word/;

let number = null;
let statement = null;
let script = [];

const finish = () => {
  if (number !== null && script.length > 0) {
    writeFileSync(`${folder}/${number}.sql`, `${script.join('\n')}\n`);
  }
  script = [];
};

const add = (sql, values) => {
  const whole = sql.replace(/\$(\d+)/g, (_, index) => values.get(index) ?? 'null');
  script.push(`${whole.replace(/\s+/g, ' ').trim()};`);
};

for (const entry of entries) {
  const mark = entry.match(/select 'mark (\w+) (\w+)'/);
  const sent = entry.match(/LOG: {2}execute [^:]*: ([^]*)/);
  const detail = entry.match(/DETAIL: {2}[Pp]arameters: ([^]*)/);
  if (mark) {
    finish();
    number = mark[1] === kind && mark[2] !== 'end' ? mark[2] : null;
  } else if (sent) {
    statement = number !== null && isOurs.test(sent[1]) ? sent[1] : null;
    if (statement !== null && !/\$\d/.test(statement)) {
      add(statement, new Map());
      statement = null;
    }
  } else if (detail && statement !== null) {
    add(statement, new Map([...detail[1].matchAll(/\$(\d+) = ('(?:[^']|'')*'|NULL)/g)].map((m) => [m[1], m[2]])));
    statement = null;
  }
}
finish();
