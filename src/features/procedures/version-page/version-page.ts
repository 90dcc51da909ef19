import { outlineOf } from '../../../kernel/chart-outline.js';
import type { Label, ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import { labelOf } from '../form-hints.js';
import { regionOf } from './chart-region.js';
import type { RegionState } from './chart-region.js';
import { diagram, idIn, nestedDiagram, titled, topDiagram } from './state-diagram.js';
import { basisOf, commandsTable, cutOffs, deadlinesTable, statesTable, stepsTable } from './version-tables.js';

/** A page about a version, in Markdown, drawn from its definition alone. */
export function versionPage(version: ProcedureVersion): string {
  const steps = version.steps.map(({ step }) => step);
  const outline = outlineOf(version.chart);
  const whole = regionOf(outline, ['case'], [...steps, 'case']);
  const step = regionOf(outline, steps, steps);
  const naming = ({ key }: RegionState) => labelIn(version, `state.${key}`);
  return `${[
    `# ${version.key}, version ${version.version}`,
    `${version.title.vi} / ${version.title.en}`,
    'Drawn from the definition: do not edit, run `npm run docs:charts`. How a step moves is told in [the step of an agency](../concepts/agency-step.md), how dates are counted in [deadlines](../concepts/deadlines.md).',
    `${officialCodesOf(version)} Legal basis: ${version.legalBasis.map(basisOf).join('; ')}.`,
    '## Steps',
    orderDiagram(version),
    stepsTable(version),
    '## Deadlines',
    ...cutOffs(version).map((time) => `What is received at ${time} or later counts from the next working day.`),
    deadlinesTable(version),
    '## The case as a whole',
    'It runs beside its steps and ends when each of them has ended. On an arrow stands the event or the deadline that leads along it; `(if)` says that a condition must hold too.',
    nestedDiagram(whole, '', naming),
    '## A step',
    'The charts of all steps laid over each other; states that only some have are marked in the table below.',
    topDiagram(step, naming),
    '### Open: the work',
    nestedDiagram(step, 'open.work', naming),
    '### Open: the clock',
    nestedDiagram(step, 'open.clock', naming),
    '### What a step takes in each state',
    'While a step is open it is in one state of the work and in one of the clock; what `open` takes is taken in all of them. Whether a command is accepted depends on more than the state: on who gives it, and on conditions.',
    statesTable(version, step, steps),
    '## Commands and events',
    'An accepted command leaves its event in the history. Those that no chart sees, such as the submission itself, are not listed.',
    commandsTable(version, [whole, step]),
  ].join('\n\n')}\n`;
}

/** The steps in their order: what must be completed, and what need only have ended. */
function orderDiagram(version: ProcedureVersion): string {
  const { steps } = version;
  const awaited = new Set(steps.flatMap(({ after, requires }) => [...after, ...requires]));
  return diagram([
    'direction LR',
    ...steps.map(({ step }) => titled(idIn(step), labelIn(version, `step.${step}`))),
    ...steps.filter(({ after }) => after.length === 0).map(({ step }) => `[*] --> ${idIn(step)}`),
    ...steps.flatMap(({ step, after, requires }) =>
      [...new Set([...after, ...requires])].map(
        (before) => `${idIn(before)} --> ${idIn(step)}: ${requires.includes(before) ? 'completed' : 'ended'}`,
      ),
    ),
    ...steps.filter(({ step }) => !awaited.has(step)).map(({ step }) => `${idIn(step)} --> [*]`),
  ]);
}

function officialCodesOf({ officialCodes }: ProcedureVersion): string {
  return officialCodes.length === 0 ? 'No official code.' : `Official codes: ${officialCodes.join(', ')}.`;
}

function labelIn(version: ProcedureVersion, key: string): Label {
  return labelOf(version, key) ?? { vi: key, en: key };
}
