/** Bảo trợ xã hội of the communes: decides on the funeral allowance and pays it. */
import { act, type Agency, type Issue, type Issued } from '../_shared/agency.js';
import { claimOfFuneral } from '../_shared/claims.js';
import { peoplesCommittee } from '../_shared/issuers.js';
import { funeralAllowanceFor } from './amounts.js';
import { decisionNumber } from './numbers.js';
import { funeralAllowancePayload, type FuneralAllowancePayload } from './payload.js';
import { allowanceClaims, examineFuneralAllowance } from './rules.js';

export const socialProtection: Agency = {
  key: 'social-protection',
  name: 'Bảo trợ xã hội',
  acts: [
    act({
      step: 'funeral-allowance',
      payload: funeralAllowancePayload,
      claims: (payload) => [...allowanceClaims(payload), claimOfFuneral(payload.deceased.personalId)],
      examine: examineFuneralAllowance,
      issue: issueDecision,
      undo: {
        kind: 'irreversible',
        reason: {
          code: 'paid-allowance-is-recovered-by-decision',
          text: 'Mai táng phí đã chi trả chỉ được thu hồi bằng quyết định thu hồi riêng.',
          legalBasis: 'Nghị định 20/2021/NĐ-CP, Điều 11',
        },
      },
    }),
  ],
};

function issueDecision({ deceased, funeral }: FuneralAllowancePayload, { number, commune, today }: Issue): Issued {
  const allowance = funeralAllowanceFor(deceased.diedAt, funeral.received);
  if (allowance === undefined) throw new RangeError('no level of assistance is known for that day of death');
  const { amountVnd, derivation, legalBasis } = allowance;
  return {
    type: 'funeral-allowance-decision',
    number: decisionNumber(number),
    issuer: peoplesCommittee(commune),
    issuedOn: today,
    data: { amountVnd, derivation, legalBasis, method: funeral.payment.method },
  };
}
