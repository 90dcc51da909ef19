/** Đăng ký cư trú at the commune police: enters newborns in a household, takes the dead out of theirs, and registers lodgers. */
import { act, type Agency, type Issue } from '../_shared/agency.js';
import { communePolice } from '../_shared/issuers.js';
import { noticeNumber } from './numbers.js';
import { permanentResidencePayload, residenceRemovalPayload, temporaryResidencePayload } from './payload.js';
import { examinePermanentResidence, examineResidenceRemoval, removalClaims, residenceClaims } from './rules.js';
import { examineTemporaryResidence, stayClaims } from './stay-rules.js';

export const residence: Agency = {
  key: 'residence',
  name: 'Đăng ký, quản lý cư trú',
  acts: [
    act({
      step: 'permanent-residence',
      payload: permanentResidencePayload,
      claims: residenceClaims,
      examine: examinePermanentResidence,
      issue: (payload, issue) => ({
        ...notice('residence-registration-notice', issue),
        data: { commune: payload.residence.address.commune, relationToHead: payload.residence.relationToHead },
      }),
      undo: { kind: 'revocable' },
    }),
    act({
      step: 'residence-removal',
      payload: residenceRemovalPayload,
      claims: removalClaims,
      examine: examineResidenceRemoval,
      issue: (_payload, issue) => notice('residence-removal-notice', issue),
      undo: { kind: 'revocable' },
    }),
    act({
      step: 'temporary-residence',
      payload: temporaryResidencePayload,
      claims: stayClaims,
      examine: examineTemporaryResidence,
      issue: ({ stay }, issue) => ({
        ...notice('temporary-residence-notice', issue),
        data: { commune: stay.address.commune, from: stay.from, until: stay.until },
      }),
      undo: { kind: 'revocable' },
    }),
  ],
};

function notice(type: string, { number, year, commune, today }: Issue) {
  return { type, number: noticeNumber(number, year), issuer: communePolice(commune), issuedOn: today };
}
