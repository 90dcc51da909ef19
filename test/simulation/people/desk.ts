/** What a desk does beside the chart: it gives results out, and corrects what it typed, also where it may not. */
import { keysById, openCase } from '../../../src/engine/case-data.js';
import type { CaseRecord } from '../../../src/engine/ports/records.js';
import type { CommandCase, CorrectData, RequestKey } from '../../../src/engine/processor/command.js';
import { totalVnd } from '../../../src/kernel/payment.js';
import type { ProcedureVersion } from '../../../src/kernel/procedure/procedure-version.js';
import type { InMemoryTables } from '../ports/in-memory-tables.js';
import { PlainPartCipher } from '../ports/plain-part-cipher.js';
import type { World } from '../world/world.js';

const DESK = { actor: { kind: 'person' as const, subject: 'desk' } };
const cipher = new PlainPartCipher();

/** Somebody collects the result of a step, whether it is there or not. */
export function handingOver({ random }: World, { id, state }: CaseRecord) {
  const results = [random.pick(Object.keys(state.steps))];
  const isApplicant = random.chance(0.5);
  const collector = { relation: isApplicant ? 'applicant' : 'authorised', idChecked: true };
  return (request: RequestKey): CommandCase => ({
    kind: 'command',
    ...DESK,
    request,
    caseId: id,
    name: 'hand-over',
    facts: { results, collector, channel: 'counter', by: 'person:desk' },
    parts: isApplicant ? {} : { collector: { ...collector, results, fullName: 'Trần Văn Nhận' } },
  });
}

/** Somebody pays, or gets their money back, whether it is owed or not, and not always the right sum. */
export function settling({ random }: World, { id, state: { payment } }: CaseRecord) {
  const total = payment === undefined ? 0 : totalVnd(payment);
  const amountVnd = random.chance(0.8) ? total : total + 1000;
  return (request: RequestKey): CommandCase => ({
    kind: 'command',
    ...DESK,
    request,
    caseId: id,
    name: random.chance(0.5) ? 'record-payment' : 'refund-payment',
    facts: { amountVnd, method: 'cash', receipt: `${random.integer(1, 9999)}`, by: 'person:desk' },
    parts: {},
  });
}

/** The applicant's telephone number was typed wrongly, or the applicant was taken for somebody else. */
export function correcting(world: World, { tables }: InMemoryTables, record: CaseRecord, version: ProcedureVersion) {
  const parts = tables.parts.where(({ caseId }) => caseId === record.id);
  const { applicant, data } = openCase(cipher, parts, keysById(tables.personKeys.where(() => true)));
  const isSomebodyElse = world.random.chance(0.3);
  const change = isSomebodyElse
    ? { personalId: '024091641173' }
    : { phone: `091122${world.random.integer(1000, 9999)}` };
  return (request: RequestKey): CorrectData => ({
    kind: 'correct',
    ...DESK,
    request,
    caseId: record.id,
    expectedSeq: record.state.seq,
    procedure: version.key,
    version: version.version,
    application: { applicant: { ...applicant, ...change }, data },
    fields: Object.keys(change).map((name) => `applicant.${name}`),
    changedFacts: [],
    reason: { code: 'typing-error', text: 'Gõ nhầm' },
  });
}
