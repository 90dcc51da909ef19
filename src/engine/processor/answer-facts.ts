import type { CaseState } from '../../kernel/case-state.js';
import { correctedEdition, isOvertaken } from '../../kernel/corrected-edition.js';
import type { IssuedDocument } from '../../kernel/procedure/effects.js';
import type { CommandName } from '../../kernel/procedure/events.js';
import type { Facts } from '../../kernel/values/facts.js';
import type { AgencyAnswer } from '../ports/agency-gateway.port.js';
import type { DispatchRecord } from '../ports/records.js';
import { reasonFacts } from './command-case.js';

/** What the answer says of the result. Once a correction's edition stands, an earlier request is done with that one. */
export function resultsOf(
  state: CaseState,
  { dispatch, answer, name }: { dispatch: DispatchRecord; answer: AgencyAnswer; name: CommandName },
): { readonly standing?: IssuedDocument; readonly said?: AgencyAnswer['result'] } {
  const { step, params } = dispatch;
  if (name === 'report-completion') {
    const standing = correctedEdition(state, step);
    if (standing !== undefined) return { standing };
  }
  const isOfBefore = name === 'report-correction' && isOvertaken(state, step, Number(params['correction']));
  return isOfBefore ? {} : { said: answer.result };
}

/** What the case is told of the answer. */
export function factsOfAnswer(
  { step, occurrence, params }: DispatchRecord,
  reason: AgencyAnswer['reason'],
  result: IssuedDocument | undefined,
): Facts {
  const { correction } = params;
  const told = { step, ...(correction === undefined ? { occurrence } : { correction }), ...reasonFacts(reason) };
  if (result === undefined) return told;
  const { type, number, issuer, issuedOn, digest } = result;
  return { ...told, result: { type, number, issuer, issuedOn, digest } };
}
