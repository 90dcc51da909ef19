/** What a definition says beside its chart, as Markdown tables. */
import { COMMANDS, isCommandName } from '../../../kernel/procedure/events.js';
import type { CommandName } from '../../../kernel/procedure/events.js';
import type { LegalBasis, NamedDeadline, ProcedureVersion } from '../../../kernel/procedure/procedure-version.js';
import { labelOf } from '../form-hints.js';
import { lineageOf } from './chart-region.js';
import type { Region } from './chart-region.js';

const COMMAND_NAMES: readonly CommandName[] = Object.keys(COMMANDS).filter(isCommandName);

/** The steps: who does what, after what, under which article, and what of it stays. */
export function stepsTable(version: ProcedureVersion): string {
  const label = texts(version);
  return table(
    ['step', 'agency', 'after', 'needs the result of', 'decided by', 'issues', 'withdrawn later', 'legal basis'],
    version.steps.map(({ step, agency, after, requires, responsible, issues, undoing, legalBasis }) => [
      `\`${step}\`<br>${label(`step.${step}`)}`,
      `\`${agency}\`<br>${label(`agency.${agency}`)}`,
      codes(after),
      codes(requires),
      responsible.map((role) => label(`role.${role}`)).join(', then '),
      paperNames(version, issues),
      undoing.kind === 'compensated' ? 'taken back' : `stays: ${label(`reason.${undoing.because}`)}`,
      basisOf(legalBasis),
    ]),
  );
}

/** The deadlines with their lengths and articles. */
export function deadlinesTable(version: ProcedureVersion): string {
  const label = texts(version);
  return table(
    ['deadline', 'name', 'working days', 'article'],
    Object.entries(version.deadlines).map(([name, deadline]) => [
      `\`${name}\``,
      label(`deadline.${name}`),
      [`${lengthOf(deadline)}${deadline.ofSteps ? ' at most' : ''}`, ...longerBy(deadline)].join('<br>'),
      [deadline.rule, ...(deadline.longer ?? [])].map(basisOf).join('<br>'),
    ]),
  );
}

/** The times of day from which the next working day counts. */
export function cutOffs({ deadlines }: ProcedureVersion): readonly string[] {
  return [...new Set(Object.values(deadlines).flatMap(({ rule }) => rule.cutOff ?? []))];
}

/** The states of a region in which a case can be, and the commands that each takes. */
export function statesTable(version: ProcedureVersion, region: Region, regions: readonly string[]): string {
  const label = texts(version);
  return table(
    ['state', 'name', 'commands', 'only in'],
    region.states
      .filter(({ kind }) => kind !== 'compound')
      .map(({ path, key, of }) => [
        `\`${path}\``,
        label(`state.${key}`),
        codes(commandsIn(region, path)),
        of.length === regions.length ? '' : codes(of),
      ]),
  );
}

/** The commands that the chart takes, each with its event. */
export function commandsTable(version: ProcedureVersion, chart: readonly Region[]): string {
  const label = texts(version);
  const taken = new Set(chart.flatMap(({ transitions }) => transitions.map(({ event }) => event)));
  return table(
    ['command', 'name', 'event', 'name'],
    COMMAND_NAMES.filter((name) => taken.has(COMMANDS[name].event)).map((name) => {
      const { event } = COMMANDS[name];
      return [`\`${name}\``, label(`command.${name}`), `\`${event}\``, label(`event.${event}`)];
    }),
  );
}

/** The articles that a version stands on. */
export function basisOf({ article, confirmed }: LegalBasis): string {
  return confirmed ? article : `${article} (to be confirmed)`;
}

/** A text of the version in both languages. */
function texts(version: ProcedureVersion): (key: string) => string {
  return (key) => both(labelOf(version, key)) || `\`${key}\``;
}

/** Those of a parallel state stand at it, not at each state inside. */
function commandsIn({ states, transitions }: Region, path: string): readonly string[] {
  const parallel = states.filter(({ kind }) => kind === 'parallel').map((state) => state.path);
  const above = lineageOf(path).slice(1);
  const end = above.findIndex((place) => parallel.includes(place));
  const places = [path, ...(end === -1 ? above : above.slice(0, end))];
  const events = new Set(transitions.filter(({ from }) => places.includes(from)).map(({ event }) => event));
  return COMMAND_NAMES.filter((name) => events.has(COMMANDS[name].event));
}

function lengthOf({ fires, rule }: NamedDeadline): string {
  const { workingDays } = rule.length;
  switch (fires) {
    case 'due':
      return String(workingDays);
    case 'extended-due':
      return String(rule.extended?.workingDays ?? workingDays);
    case 'warning':
      return `${rule.warnWorkingDaysBefore ?? 0} before the end of ${workingDays}`;
    case 'new-appointment':
      return `${workingDays} after the missed one`;
    case 'fresh-due':
      return `${workingDays}, anew each time`;
  }
}

/** What follows from the application, and is not in the length. */
function longerBy({ ofSteps, longer = [] }: NamedDeadline): readonly string[] {
  return [
    ...(ofSteps
      ? [`as long as the steps that were taken up, with ${ofSteps.handOverWorkingDays} for each hand-over`]
      : []),
    ...longer.map(({ fact, is, workingDays }) => `${workingDays} more where \`${fact}\` is \`${is}\``),
  ];
}

function both(label: { readonly vi: string; readonly en: string } | undefined): string {
  return label === undefined ? '' : `${label.vi} / ${label.en}`;
}

/** With what it is called in cases that are received later. */
function paperNames({ documents, renamed = [] }: ProcedureVersion, type: string): string {
  const later = renamed
    .filter((row) => row.type === type)
    .map(({ from, name }) => `received since ${from}: ${both(name)}`);
  return [both(documents[type]), ...later].join('<br>');
}

function codes(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
