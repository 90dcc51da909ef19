/** Bảo hiểm xã hội: gives children under six their card, pays for funerals of the insured and supports who is left. */
import { PROVINCE } from '../../agency-contract/places.js';
import { act, type Agency, type Issue } from '../_shared/agency.js';
import { benefitPayload } from '../_shared/benefit-parts.js';
import { claimOfFuneral } from '../_shared/claims.js';
import { funeralAmountFor } from '../_shared/reference-levels.js';
import {
  examineFuneralBenefit,
  examineSurvivorBenefit,
  funeralBenefitClaims,
  groundOfFuneral,
  survivorBenefitClaims,
  survivorBenefitOf,
} from './death-rules.js';
import { childCardNumber, issueNumber, socialInsuranceNumber } from './numbers.js';
import { childHealthInsurancePayload } from './payload.js';
import { examineChildHealthInsurance, insuranceClaims } from './rules.js';

const PROVINCIAL_OFFICE = `Bảo hiểm xã hội ${PROVINCE.name.charAt(0).toLocaleLowerCase('vi-VN')}${PROVINCE.name.slice(1)}`;

const RECOVERED = {
  kind: 'irreversible',
  reason: {
    code: 'paid-allowance-is-recovered-by-decision',
    text: 'Khoản đã chi trả chỉ được thu hồi bằng quyết định thu hồi riêng.',
    legalBasis: 'Luật Bảo hiểm xã hội 2024, Điều 91',
  },
} as const;

export const socialInsurance: Agency = {
  key: 'social-insurance',
  name: 'Bảo hiểm xã hội',
  acts: [
    act({
      step: 'child-health-insurance',
      payload: childHealthInsurancePayload,
      claims: insuranceClaims,
      examine: examineChildHealthInsurance,
      issue: ({ insurance }, issue) => {
        const insuranceNumber = socialInsuranceNumber(issue);
        return {
          type: 'health-insurance-card',
          number: issueNumber(issue),
          issuer: PROVINCIAL_OFFICE,
          issuedOn: issue.today,
          data: {
            cardNumber: childCardNumber(insuranceNumber),
            socialInsuranceNumber: insuranceNumber,
            facility: insurance.facility,
          },
        };
      },
      undo: { kind: 'revocable' },
    }),
    act({
      step: 'funeral-benefit',
      payload: benefitPayload,
      claims: (payload) => [...funeralBenefitClaims(payload), claimOfFuneral(payload.deceased.personalId)],
      examine: examineFuneralBenefit,
      issue: (payload, issue) => ({
        ...decision('funeral-benefit-decision', 'MTP', issue),
        data: {
          ...funeralAmountFor(payload.deceased.diedAt, groundOfFuneral(payload, issue.world)),
          method: payload.funeral.payment.method,
        },
      }),
      undo: RECOVERED,
    }),
    act({
      step: 'survivor-benefit',
      payload: benefitPayload,
      claims: survivorBenefitClaims,
      examine: examineSurvivorBenefit,
      issue: (payload, issue) => ({
        ...decision('survivor-benefit-decision', 'TT', issue),
        data: { kind: survivorBenefitOf(payload, issue.world) },
      }),
      undo: RECOVERED,
    }),
  ],
};

/** Running number of the commune in the year, and the kind of benefit: `12/QĐ-BHXH-MTP`. */
function decision(type: string, benefit: string, { number, today }: Issue) {
  return { type, number: `${number}/QĐ-BHXH-${benefit}`, issuer: PROVINCIAL_OFFICE, issuedOn: today };
}
