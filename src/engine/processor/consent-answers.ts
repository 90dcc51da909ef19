/** What the national identity application says of those whom it asked for their consent. */
import type { CaseState } from '../../kernel/case-state.js';
import { consentsAfter } from '../../kernel/procedure/consents.js';
import { stepRecord } from '../../kernel/procedure/context.js';
import type { Facts } from '../../kernel/values/facts.js';
import type { AgencyAnswer } from '../ports/agency-gateway.port.js';
import type { DispatchRecord } from '../ports/records.js';

/** Who, what and when: the part of the application that names the person, never the person. */
export function consentFacts({ consents }: Pick<AgencyAnswer, 'consents'>): Facts {
  return consents === undefined
    ? {}
    : { consents: consents.map(({ person, answer, at }) => ({ person, answer, at })), how: 'vneid' };
}

/** Whether somebody has yet to answer: the application goes on asking. */
export function isStillAsking({ consents = [] }: Pick<AgencyAnswer, 'consents'>): boolean {
  return consents.some(({ answer }) => answer === 'asked');
}

/** An answer tells of everybody who was asked: one that tells nothing new was told before, and whatever came later may be told once more. */
export function stalenessOfConsent(
  state: CaseState | undefined,
  { step, state: sent }: Pick<DispatchRecord, 'step' | 'state'>,
  answer: AgencyAnswer,
): 'duplicate' | 'late' | undefined {
  if (sent === 'recalled' || state === undefined) return 'late';
  const { consents = {} } = stepRecord(state.chart.context, step);
  return consentsAfter(consents, consentFacts(answer)) === consents ? 'duplicate' : undefined;
}
