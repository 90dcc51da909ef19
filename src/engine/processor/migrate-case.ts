import { CURRENT_EDITION } from '../../kernel/calendar/editions.js';
import { toldIn } from '../../kernel/case-state.js';
import { planMigration } from '../../kernel/migration/plan.js';
import type { MigrationPlan } from '../../kernel/migration/plan.js';
import { canonicalJson } from '../../kernel/values/canonical.js';
import { factsSchema } from '../../kernel/values/facts.js';
import type { Facts } from '../../kernel/values/facts.js';
import { caseView, stepView } from '../case-view.js';
import { inWords, wordsOf } from '../migration-texts.js';
import { definitionOfCase, definitionOf, lineageOf } from '../lineage.js';
import type { Definition } from '../ports/definitions.port.js';
import type { CaseRecord } from '../ports/records.js';
import type { BatchDraft } from './batch-draft.js';
import type { CommandCase, CommandResult } from './command.js';
import { partsFor, refuse } from './command-case.js';
import { decideInto, recordRefusal } from './decider.js';
import type { Authority, DecidingPorts } from './decider.js';

/**
 * Lets a case go on by another version. The plan is made anew on the locked case: what somebody saw before may be stale.
 *
 * The facts are `to`, `leftOut` by step, and what the caller adds for the history.
 */
export function migrateCase(
  draft: BatchDraft,
  ports: DecidingPorts,
  command: CommandCase,
  authority: Authority,
): CommandResult {
  const record = draft.case(command.caseId);
  if (record === undefined) return refuse({ code: 'not-found' });
  const { state } = record;
  if (command.expectedSeq !== undefined && command.expectedSeq !== state.seq) return refuse({ code: 'stale-sequence' });
  const source = definitionOfCase(ports.definitions, state);
  const to = definitionOf(ports.definitions, state.procedure, Number(command.facts['to']))?.version.version;
  if (to === undefined) return refuse({ code: 'not-found' });
  const target = definitionOfCase(ports.definitions, { ...state, toldIn: toldIn(state), version: to });
  const nameOf = wordsOf(target.version, source.version);
  const { from } = command.facts;
  // Whoever decided it for cases of one version decided nothing for one that has left it.
  if (from !== undefined && from !== state.version)
    return refuse({
      code: 'migration-not-possible',
      obstacles: [inWords({ code: 'same-version', about: String(state.version) }, nameOf)],
    });
  const leftOut = leftOutIn(command.facts);
  const moment = { at: draft.loaded.legalNow, edition: CURRENT_EDITION.edition };
  const plan = planMigration({ source: source.version, target: target.version, leftOut }, state, moment);
  if (plan.verdict === 'cannot') {
    const code = 'migration-not-possible';
    recordRefusal(draft, ports, { record, name: 'migrate', actor: authority.actor, seq: state.seq, code });
    return refuse({ code, obstacles: plan.obstacles.map((each) => inWords(each, nameOf)) });
  }
  const facts = { ...command.facts, leftOut, from: state.version, plan: planDigest(plan, ports) };
  const decided = decideInto(draft, ports, {
    record: { ...record, definition: target.digest },
    definition: target,
    decidedBy: source,
    command: { name: 'migrate', facts, lineage: lineageOf(ports.definitions, state.procedure) },
    parts: partsFor(ports, record, command.parts),
    authority,
  });
  if (decided.kind === 'refusal') return refuse({ code: decided.refusal.code });
  closeDropped(draft, record, { source, target });
  return { kind: 'done', response: caseView(target.version, decided.record) };
}

/** The digest that stands in the event, of the plan as it was made on the locked case. */
function planDigest(plan: MigrationPlan, { digest }: Pick<DecidingPorts, 'digest'>): string {
  return digest(new TextEncoder().encode(canonicalJson(plan)));
}

function leftOutIn({ leftOut }: Facts): Facts {
  const read = factsSchema.safeParse(leftOut ?? {});
  return read.success ? read.data : {};
}

/** Steps that only the version before has: lists know no more of them. */
function closeDropped(
  draft: BatchDraft,
  { id, state }: CaseRecord,
  { source, target }: { readonly source: Definition; readonly target: Definition },
): void {
  const goOn = new Set(target.version.steps.map(({ step }) => step));
  for (const definition of source.version.steps) {
    if (goOn.has(definition.step)) continue;
    const { step, agency, office } = stepView(source.version, state, definition);
    draft.steps.put({ caseId: id, step, agency, office, status: 'skipped', dueAt: undefined, late: false });
  }
}
