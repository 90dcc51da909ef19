import { CURRENT_EDITION } from '../../kernel/calendar/editions.js';
import { closingInstant, nextWorkingDay } from '../../kernel/calendar/working-calendar.js';
import { isSupplied } from '../../kernel/procedure/effects.js';
import type { Effect, WorkItemKind } from '../../kernel/procedure/effects.js';
import { hasBegun, officeOfStep } from '../../kernel/office-succession.js';
import { required } from '../../kernel/values/assert.js';
import { localDateOf, plusDays, plusMs } from '../../kernel/values/time.js';
import type { Instant } from '../../kernel/values/time.js';
import { stepView } from '../case-view.js';
import type { IdSource } from '../ports/id-source.port.js';
import type { CaseRecord } from '../ports/records.js';
import type { BatchDraft } from './batch-draft.js';
import { recallDispatches } from './recall-dispatches.js';
import { recordDispatches } from './record-dispatches.js';
import type { EffectsToRecord } from './record-dispatches.js';

/** Writes the rows that stand behind the effects: what the kernel asked for becomes durable with the event itself. */
export function recordEffects(draft: BatchDraft, ids: IdSource, asked: EffectsToRecord): void {
  recallDispatches(draft, asked);
  recordDispatches(draft, asked);
  for (const effect of asked.effects) recordEffect(draft, ids, asked, effect);
  recordSteps(draft, asked);
}

function recordEffect(
  draft: BatchDraft,
  ids: IdSource,
  { record, before, definition, onBehalfOf }: EffectsToRecord,
  effect: Effect,
): void {
  const { state } = record;
  switch (effect.kind) {
    case 'open-work-item':
      return openWorkItem(draft, ids, { record, definition, onBehalfOf }, effect);
    case 'close-work-item':
      return closeWorkItem(draft, record, effect.item);
    case 'raise-incident':
      return raiseIncident(draft, ids, record, effect);
    case 'settle-incident':
      return settleIncident(draft, record, effect.incident);
    case 'start-timer': {
      const { timer, generation, dueAt } = effect;
      return draft.timers.put({ caseId: record.id, timer, generation, dueAt, state: 'armed' });
    }
    case 'cancel-timer': {
      const { timer, generation } = effect;
      const { dueAt } = required(before?.timers[timer], `cancelled timer ${timer}`);
      return draft.timers.put({ caseId: record.id, timer, generation, dueAt, state: 'cancelled' });
    }
    case 'issue-document': {
      const { step, document, source } = effect;
      return draft.documents.put({ id: ids.uuid(state.at), caseId: record.id, step, source, ...document });
    }
    case 'request-consent':
    case 'dispatch-step':
    case 'send-decision':
    case 'cancel-step':
    case 'compensate-step':
    case 'ask-correction':
    case 'tell-correction':
    case 'pass-on-step':
    case 'notify':
    case 'report-status':
    case 'close-case':
      return undefined;
  }
}

function openWorkItem(
  draft: BatchDraft,
  ids: IdSource,
  { record, definition, onBehalfOf }: Pick<EffectsToRecord, 'record' | 'definition' | 'onBehalfOf'>,
  { item, step, agency, workKind }: Extract<Effect, { kind: 'open-work-item' }>,
): void {
  const { state } = record;
  const office = isSupplied(workKind) ? record.intakeOffice : officeOfStep(definition.version, step, state);
  const preparedBy = workKind === 'sign' ? preparerOf(draft, record.id, step) : undefined;
  draft.workItems.put({
    id: ids.uuid(state.at),
    caseId: record.id,
    item,
    step,
    kind: workKind,
    agency,
    office,
    status: 'open',
    dueAt: itemDueAt(record, step, workKind),
    openedAt: state.at,
    preparedBy,
    preparedFor: preparedBy === undefined ? undefined : onBehalfOf,
  });
}

/** No limit of the law runs for a refused correction: somebody looks at it as soon as at an incident (I7). */
function itemDueAt({ state, intakeOffice }: CaseRecord, step: string, kind: WorkItemKind): Instant | undefined {
  if (kind === 'correction') return incidentDueAt(state.at, intakeOffice);
  return isSupplied(kind) ? state.timers[`${step}.supplement-limit`]?.dueAt : state.clocks[step]?.dueAt;
}

/** Who completed the examination that led here: the same command closed that item. */
function preparerOf(draft: BatchDraft, caseId: string, step: string): string | undefined {
  return draft.workItems.find((row) => row.caseId === caseId && row.step === step && row.kind === 'examine')?.holder;
}

function closeWorkItem(draft: BatchDraft, { id, state }: CaseRecord, item: string): void {
  const open = required(draft.workItemOf(id, item), `open work item ${item}`);
  draft.workItems.put({ ...open, status: 'done', claimedUntil: undefined, closedAt: state.at });
}

function raiseIncident(
  draft: BatchDraft,
  ids: IdSource,
  record: CaseRecord,
  { incident, step, cause }: Extract<Effect, { kind: 'raise-incident' }>,
): void {
  const { state } = record;
  const dispatch = draft.dispatches.find((row) => row.caseId === record.id && row.state === 'incident');
  draft.incidents.put({
    id: ids.uuid(state.at),
    key: `${record.id}/${incident}`,
    caseId: record.id,
    step,
    agency: dispatch?.agency,
    dispatchKey: dispatch?.key,
    cause,
    detail: dispatch?.failure ?? cause,
    status: 'open',
    owner: 'operator',
    dueAt: incidentDueAt(state.at, record.intakeOffice),
    openedAt: state.at,
  });
}

function settleIncident(draft: BatchDraft, { id, state }: CaseRecord, incident: string): void {
  const open = draft.openIncident(`${id}/${incident}`);
  if (open !== undefined) draft.incidents.put({ ...open, status: 'resolved', resolvedAt: state.at });
}

const DAY_MS = 86_400_000;

/** By when somebody has to look at an incident: the end of the next working day, or a day later where no calendar reaches. */
export function incidentDueAt(at: Instant, office: string): Instant {
  const day = localDateOf(at);
  const isCovered = day >= CURRENT_EDITION.coversFrom && plusDays(day, 30) <= CURRENT_EDITION.coversTo;
  if (!isCovered) return plusMs(at, DAY_MS);
  return closingInstant(CURRENT_EDITION, nextWorkingDay(CURRENT_EDITION, day), office);
}

/** The step has another deadline: whoever works on it sees that one in the inbox. */
function moveWorkItem(draft: BatchDraft, { id, state }: CaseRecord, step: string): void {
  const prepared = draft.preparedResults(id).find((item) => item.step === step);
  for (const item of [draft.openWorkItemAt(id, step), prepared])
    if (item !== undefined && !isSupplied(item.kind))
      draft.workItems.put({ ...item, dueAt: state.clocks[step]?.dueAt });
}

/** The steps as lists filter them, and which offices may see the case since when. */
function recordSteps(draft: BatchDraft, { record, before, definition }: EffectsToRecord): void {
  const { state } = record;
  for (const definitionOfStep of definition.version.steps) {
    const { step, agency, office, status, due, late } = stepView(definition.version, state, definitionOfStep);
    const was = before?.steps[step];
    const dueWas = before?.clocks[step]?.dueAt;
    if (was === status && dueWas === due) continue;
    draft.steps.put({ caseId: record.id, step, agency, office, status, dueAt: state.clocks[step]?.dueAt, late });
    if (dueWas !== due) moveWorkItem(draft, record, step);
    // An office sees the case from the moment that it is asked itself, not while others are asked for their consent.
    const hadBegun = before !== undefined && hasBegun(before, step);
    if (!hadBegun && hasBegun(state, step)) {
      const { at: since, receivedAt } = state;
      draft.scopes.put({ caseId: record.id, office, relation: 'responsible', since, receivedAt });
    }
  }
}
