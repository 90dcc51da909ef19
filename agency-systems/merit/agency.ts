/** Người có công (Nội vụ): pays for the funerals of people with services to the revolution. */
import { act, type Agency } from '../_shared/agency.js';
import { benefitPayload } from '../_shared/benefit-parts.js';
import { claimOfFuneral } from '../_shared/claims.js';
import { peoplesCommittee } from '../_shared/issuers.js';
import { funeralAmountFor } from '../_shared/reference-levels.js';
import { examineMerit, meritClaims } from './rules.js';

export const merit: Agency = {
  key: 'merit',
  name: 'Người có công',
  acts: [
    act({
      step: 'merit-funeral-allowance',
      payload: benefitPayload,
      claims: (payload) => [...meritClaims(payload), claimOfFuneral(payload.deceased.personalId)],
      examine: examineMerit,
      issue: ({ deceased, funeral }, { number, commune, today }) => ({
        type: 'merit-funeral-decision',
        number: `${number}/QĐ-NCC`,
        issuer: peoplesCommittee(commune),
        issuedOn: today,
        data: { ...funeralAmountFor(deceased.diedAt), method: funeral.payment.method },
      }),
      undo: {
        kind: 'irreversible',
        reason: {
          code: 'paid-allowance-is-recovered-by-decision',
          text: 'Khoản đã chi trả chỉ được thu hồi bằng quyết định thu hồi riêng.',
          legalBasis: 'Nghị định 131/2021/NĐ-CP',
        },
      },
    }),
  ],
};
