// Writes addresses to ask: questions at points in turn, and beginnings of the questions' words.
//   node bench-searches.mjs QUESTIONS POINTS COUNT SEARCH_FILE SUGGEST_FILE
import { readFileSync, writeFileSync } from 'node:fs';

const [questionFile, pointFile, countWord, searchFile, suggestFile] = process.argv.slice(2);
const lines = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean);
const questions = lines(questionFile);
const points = lines(pointFile);
const numbers = Array.from({ length: Number(countWord) }, (_, i) => i);

const search = numbers.map((i) => {
  const [lat, lon] = points[i % points.length].split(' ');
  return `/api/v1/search?q=${encodeURIComponent(questions[i % questions.length])}&lat=${lat}&lon=${lon}`;
});
const suggest = numbers.map((i) => {
  const words = questions[i % questions.length].replace(/[-"]/g, '').split(' ');
  const word = words[i % words.length];
  return `/api/v1/suggest?q=${encodeURIComponent(word.slice(0, 2 + (i % 5)))}`;
});
writeFileSync(searchFile, `${search.join('\n')}\n`);
writeFileSync(suggestFile, `${suggest.join('\n')}\n`);
