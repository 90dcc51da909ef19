/** That everything which people read has a text in both languages, and that no text is left over. */
import { CASE_STATUSES, STEP_STATUSES } from '../procedure/effects.js';
import type { Effect } from '../procedure/effects.js';
import { OWN_LABELS } from '../procedure/own-labels.js';
import { COMMANDS, EVENT_TYPES } from '../procedure/events.js';
import type { LabelFile, ProcedureVersion } from '../procedure/procedure-version.js';
import type { Finding } from './finding.js';
import { formLabels } from './form-labels.js';
import { nodesOf } from './transitions.js';
import type { Walks } from './walk.js';

/** Labels of codes that agencies and people choose at run time, and of facts: the definition cannot tell that one is left over. */
const OPEN_LISTS: readonly string[] = ['reason', 'cause', 'work-item', 'fact'];

/** Missing, empty and left-over labels. */
export function checkLabels(version: ProcedureVersion, walks: Walks): readonly Finding[] {
  const needed = new Set([...definedLabels(version), ...toldLabels(walks)]);
  const helped = new Set([...needed].filter((key) => key.startsWith('field.')).map((key) => `help${key.slice(5)}`));
  return Object.entries(version.labels).flatMap(([language, file]) =>
    wrongLabels(file, { needed, helped }).map((what): Finding => ({
      check: 'labels',
      what: `${language}: ${what}`,
      story: [],
    })),
  );
}

function wrongLabels(
  file: LabelFile,
  { needed, helped }: { readonly needed: ReadonlySet<string>; readonly helped: ReadonlySet<string> },
): readonly string[] {
  const isUsed = (key: string) =>
    needed.has(key) || helped.has(key) || OPEN_LISTS.includes(key.slice(0, key.indexOf('.')));
  return [
    ...[...needed].filter((key) => file[key] === undefined).map((key) => `${key} has no label`),
    ...Object.entries(file)
      .filter(([, text]) => text.trim() === '')
      .map(([key]) => `${key} is empty`),
    ...Object.keys(file)
      .filter((key) => !isUsed(key))
      .map((key) => `${key} labels nothing`),
  ];
}

function definedLabels(version: ProcedureVersion): readonly string[] {
  const { chart, choices = {}, consents, steps, documents, deadlines, reasons, applicant, form, fees } = version;
  // Where nothing is charged, nobody is told of money.
  const isTold = (name: string) => fees !== undefined || !name.includes('payment');
  const regions = new Set(steps.map(({ step }) => step));
  const states = nodesOf(chart).filter(({ parent, key }) => parent !== undefined && !regions.has(key));
  return [
    ...CASE_STATUSES.map((status) => `case-status.${status}`),
    // Where nobody is asked, no step ever waits for it.
    ...STEP_STATUSES.filter((status) => consents !== undefined || status !== 'awaiting-consent').map(
      (status) => `step-status.${status}`,
    ),
    ...[
      ...Object.keys(COMMANDS)
        .filter(isTold)
        .map((name) => `command.${name}`),
      ...EVENT_TYPES.filter(isTold).map((type) => `event.${type}`),
    ].filter((key) => !(key in OWN_LABELS.vi)),
    ...Object.keys(fees?.law ?? {}).map((fee) => `fee.${fee}`),
    ...Object.values(fees?.law ?? {}).flatMap(({ exemptions = [] }) =>
      exemptions.flatMap(({ grounds }) => grounds.map((ground) => `exemption.${ground}`)),
    ),
    ...states.map(({ key }) => `state.${key}`),
    ...steps.flatMap(({ step, agency, responsible, undoing }) => [
      `step.${step}`,
      `agency.${agency}`,
      ...responsible.map((role) => `role.${role}`),
      ...(undoing.kind === 'irreversible' ? [`reason.${undoing.because}`] : []),
    ]),
    ...Object.values(choices).flatMap(({ leftOut }) => leftOut.map((value) => `reason.${value}`)),
    ...Object.values(reasons).flatMap((own) =>
      Object.values(own)
        .flat()
        .map(({ code }) => `reason.${code}`),
    ),
    ...Object.keys(documents).map((type) => `document.${type}`),
    ...Object.keys(deadlines).map((name) => `deadline.${name}`),
    'field.applicant',
    ...formLabels(applicant, 'applicant'),
    ...formLabels(form, ''),
  ];
}

/** What the walks tell people: notices, work items, incidents, reasons and where a result came from. */
function toldLabels({ chain, steps }: Walks): ReadonlySet<string> {
  const labels = new Set<string>();
  const places = [...chain, ...steps.flatMap((walk) => walk.places)];
  const effects = places.flatMap(({ at, next }) => [at.effects, ...next.map(({ after }) => after.effects)]).flat();
  for (const effect of effects) for (const label of toldBy(effect)) labels.add(label);
  return labels;
}

function toldBy(effect: Effect): readonly string[] {
  switch (effect.kind) {
    case 'notify': {
      const { template, params } = effect;
      const reason = params['reason'] === undefined ? [] : [`reason.${String(params['reason'])}`];
      return [`notice.${template}.subject`, `notice.${template}.text`, ...reason];
    }
    case 'open-work-item':
      return [`work-item.${effect.workKind}`, `agency.${effect.agency}`];
    case 'raise-incident':
      return [`cause.${effect.cause}`];
    case 'issue-document':
      return [`source.${effect.source}`];
    case 'request-consent':
    case 'dispatch-step':
    case 'send-decision':
    case 'cancel-step':
    case 'compensate-step':
    case 'ask-correction':
    case 'tell-correction':
    case 'pass-on-step':
    case 'close-work-item':
    case 'start-timer':
    case 'cancel-timer':
    case 'report-status':
    case 'settle-incident':
    case 'close-case':
      return [];
  }
}
