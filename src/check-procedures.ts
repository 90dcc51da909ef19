/** The command behind `npm run check:procedures`: proves every version of the registry, or tells the shortest story against it. */
import { checkProcedure } from './kernel/checks/check-procedure.js';
import type { Report } from './kernel/checks/check-procedure.js';
import { CHECKS, findingText, PROOFS } from './kernel/checks/finding.js';
import { versionName } from './kernel/procedure/procedure-version.js';
import { registry } from '../workflows/registry.js';

const say = (line: string) => process.stdout.write(`${line}\n`);

let found = 0;
for (const version of registry) {
  const report = checkProcedure(version);
  const { places, moves, transitions } = report;
  say(`${versionName(version)}: ${places} configurations, ${moves} moves, ${transitions} transitions`);
  for (const line of verdicts(report)) say(line);
  found += report.findings.length;
}
say(found === 0 ? 'Every check holds for every version.' : `${found} findings.`);
process.exitCode = found === 0 ? 0 : 1;

/** A line for each proof, and under it what speaks against it. */
function verdicts({ findings, places }: Report): readonly string[] {
  return CHECKS.flatMap((name) => {
    const against = findings.filter(({ check }) => check === name);
    const isOpen = against.length === 0 && places === 0;
    const verdict = against.length > 0 ? 'FAILED' : isOpen ? 'open  ' : 'proved';
    return [`  ${verdict} ${name}: ${PROOFS[name]}`, ...against.map((finding) => `    ${findingText(finding)}`)];
  });
}
