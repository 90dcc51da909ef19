/** Quản lý căn cước at the police: makes the identity card of a child under six of the birth that was registered. */
import { act, type Agency } from '../_shared/agency.js';
import { communePolice } from '../_shared/issuers.js';
import { cardNumber } from './numbers.js';
import { childIdentityCardPayload } from './payload.js';
import { examineChildIdentityCard, identityCardClaims } from './rules.js';

export const identityCard: Agency = {
  key: 'identity-card',
  name: 'Quản lý căn cước',
  acts: [
    act({
      step: 'child-identity-card',
      payload: childIdentityCardPayload,
      claims: identityCardClaims,
      examine: examineChildIdentityCard,
      issue: (_payload, issue) => ({
        type: 'identity-card',
        number: cardNumber(issue),
        issuer: communePolice(issue.commune),
        issuedOn: issue.today,
      }),
      undo: { kind: 'revocable' },
    }),
  ],
};
