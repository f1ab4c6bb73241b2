// Sums test reports, JUnit's XML (Surefire, Failsafe) and Vitest's JSON: "passed failed skipped" on standard output,
// the names of failed tests on standard error, one a line.
import { readFileSync } from 'node:fs';

const total = { passed: 0, failed: 0, skipped: 0 };

function attribute(tag, name) {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function addJUnit(xml) {
  const suite = /<testsuite\s[^>]*>/.exec(xml)?.[0];
  if (!suite) throw new Error('no <testsuite>');
  const count = (name) => Number(attribute(suite, name) || 0);
  const failed = count('failures') + count('errors');
  total.failed += failed;
  total.skipped += count('skipped');
  total.passed += count('tests') - failed - count('skipped');
  for (const [, attributes, body] of xml.matchAll(/<testcase(\s[^>]*[^/])>([\s\S]*?)<\/testcase>/g)) {
    if (/<(failure|error)[\s>]/.test(body)) {
      console.error(`${attribute(attributes, 'classname')} ${attribute(attributes, 'name')}`);
    }
  }
}

function addVitest(report) {
  total.passed += report.numPassedTests;
  total.failed += report.numFailedTests;
  total.skipped += report.numPendingTests + report.numTodoTests;
  for (const file of report.testResults) {
    const failures = file.assertionResults.filter((test) => test.status === 'failed');
    for (const test of failures) console.error(`${file.name} ${test.fullName}`);
    if (file.status === 'failed' && failures.length === 0) {
      total.failed += 1;
      console.error(`${file.name} could not run: ${file.message}`);
    }
  }
}

for (const path of process.argv.slice(2)) {
  try {
    const text = readFileSync(path, 'utf8');
    if (path.endsWith('.xml')) addJUnit(text);
    else addVitest(JSON.parse(text));
  } catch (problem) {
    total.failed += 1;
    console.error(`${path} cannot be read: ${problem.message}`);
  }
}
console.log(total.passed, total.failed, total.skipped);
