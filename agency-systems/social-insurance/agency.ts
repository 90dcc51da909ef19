/** Bảo hiểm xã hội: gives children under six their health-insurance card. */
import { PROVINCE } from '../../agency-contract/places.js';
import { act, type Agency } from '../_shared/agency.js';
import { childCardNumber, issueNumber, socialInsuranceNumber } from './numbers.js';
import { childHealthInsurancePayload } from './payload.js';
import { examineChildHealthInsurance, insuranceClaims } from './rules.js';

const PROVINCIAL_OFFICE = `Bảo hiểm xã hội ${PROVINCE.name.charAt(0).toLocaleLowerCase('vi-VN')}${PROVINCE.name.slice(1)}`;

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
  ],
};
