/** What people record that was issued in another system, and others confirm or send back, also where they may not. */
import { hash } from 'node:crypto';
import type { CaseRecord, WorkItemRecord } from '../../../src/engine/ports/records.js';
import type { CommandCase, ConfirmResult } from '../../../src/engine/processor/command.js';
import { localDateOf } from '../../../src/kernel/values/time.js';
import { OPERATORS_INBOX } from '../../../src/platform/policy/role.js';
import type { World } from '../world/world.js';

export const OFFICERS = ['officer-a', 'officer-b', 'officer-c'] as const;
export const OPERATORS = ['operator', 'operator-b'] as const;

/** Of such a step somebody hears that it was dealt with in another system. */
const UNDER_WAY: readonly string[] = ['dispatching', 'at-agency', 'awaiting-decision', 'incident'];

/** Somebody records the result of a step, most often of one that is under way. */
export function recordingOutside({ random, time }: World, { id, state }: CaseRecord): CommandCase {
  const steps = Object.keys(state.steps);
  const underWay = steps.filter((step) => UNDER_WAY.includes(state.steps[step] ?? ''));
  const step = random.pick(underWay.length > 0 && random.chance(0.8) ? underWay : steps);
  const result = {
    type: `paper-of-${step}`,
    // Somebody who looks into the other system finds what stands there.
    number: state.chart.context.steps[step]?.result?.number ?? `outside-${step}`,
    issuer: 'by hand',
    issuedOn: localDateOf(time.legalNow()),
    digest: hash('sha256', step),
  };
  return {
    kind: 'command',
    actor: { kind: 'person', subject: random.pick([...OPERATORS, ...OFFICERS]) },
    caseId: id,
    name: 'record-outside-result',
    facts: { step, result, reason: { code: 'done-in-other-system' } },
    parts: { [`result.${step}`]: { ...result, evidence: 'sổ giấy' } },
  };
}

/** Somebody of those who may looks at the evidence; who prepared it may be among them. */
export function confirming({ random }: World, { id, caseId, office }: WorkItemRecord): ConfirmResult {
  const subject = random.pick(office === OPERATORS_INBOX ? OPERATORS : OFFICERS);
  const command = {
    kind: 'confirm-result',
    actor: { kind: 'person', subject },
    caseId,
    workItemId: id,
    name: 'record-outside-result',
  } as const;
  return random.chance(0.2)
    ? { ...command, outcome: 'send-back', reason: { code: 'no-evidence', text: 'Chưa có căn cứ' } }
    : { ...command, outcome: 'confirm' };
}
