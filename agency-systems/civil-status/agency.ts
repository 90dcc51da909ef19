/** Tư pháp - hộ tịch of the communes: registers births and deaths, and gets the newborn's personal id number. */
import { act, type Agency, type Issue, type Issued } from '../_shared/agency.js';
import { peoplesCommittee } from '../_shared/issuers.js';
import { assignPersonalId, newbornOf, newbornSequence } from '../population/numbers.js';
import { numberingProblem } from '../population/rules.js';
import { bookNumber } from './numbers.js';
import { birthPayload, deathPayload, type BirthPayload } from './payload.js';
import { birthClaims, deathClaims, examineBirth, examineDeath } from './rules.js';

const birthRegistration = act({
  step: 'birth-registration',
  payload: birthPayload,
  claims: birthClaims,
  examine: examineBirth,
  issue: issueBirthCertificate,
  undo: {
    kind: 'irreversible',
    reason: {
      code: 'registered-birth-stands',
      text: 'Việc sinh đã được đăng ký vào Sổ hộ tịch; rút hồ sơ không làm mất giá trị của Giấy khai sinh.',
      legalBasis: 'Luật Hộ tịch 2014, Điều 14 khoản 2',
    },
  },
});

const deathRegistration = act({
  step: 'death-registration',
  payload: deathPayload,
  claims: deathClaims,
  examine: examineDeath,
  issue: (_payload, { number, year, commune, today }) => ({
    type: 'death-extract',
    number: bookNumber(number, year),
    issuer: peoplesCommittee(commune),
    issuedOn: today,
  }),
  undo: {
    kind: 'irreversible',
    reason: {
      code: 'registered-death-stands',
      text: 'Việc chết đã được đăng ký vào Sổ hộ tịch; rút hồ sơ không làm mất giá trị của trích lục khai tử.',
      legalBasis: 'Luật Hộ tịch 2014, Điều 34',
    },
  },
});

export const civilStatus: Agency = {
  key: 'civil-status',
  name: 'Tư pháp - Hộ tịch',
  acts: [birthRegistration, deathRegistration],
};

function issueBirthCertificate({ child, mother }: BirthPayload, issue: Issue): Issued {
  const { number, year, commune, today, world } = issue;
  const paper = {
    type: 'birth-certificate',
    number: bookNumber(number, year),
    issuer: peoplesCommittee(commune),
    issuedOn: today,
  };
  const newborn = newbornOf(child, commune);
  if (newborn === undefined) return paper;
  const isTaken = (personalId: string) => world.person(personalId) !== undefined;
  const data = { personalId: assignPersonalId(newborn, newbornSequence(issue), isTaken) };
  const problem = numberingProblem({ ...child, motherId: mother.personalId }, world);
  return problem === undefined ? { ...paper, data } : { ...paper, amendment: { data, because: problem.code } };
}
