/** Tư pháp - hộ tịch of the communes: registers births, deaths and marriages, confirms marital status, and gets the newborn's personal id number. */
import { act, type Agency, type Issue, type Issued } from '../_shared/agency.js';
import { monthsAfter } from '../_shared/days.js';
import { peoplesCommittee } from '../_shared/issuers.js';
import { assignPersonalId, newbornOf, newbornSequence } from '../population/numbers.js';
import { bookNumber, bookOfYear, confirmationNumber } from './numbers.js';
import { examineMarriage, marriageClaims } from './marriage-rules.js';
import { confirmationClaims, examineMaritalStatus } from './marital-status-rules.js';
import { confirmedStatus } from './marital-status.js';
import { birthPayload, deathPayload, maritalStatusPayload, marriagePayload, type BirthPayload } from './payload.js';
import { deceasedPerson, newbornPerson, spouses } from './people.js';
import { birthClaims, examineBirth, whyNumberedLater } from './birth-rules.js';
import { deathClaims, examineDeath } from './rules.js';

const birthRegistration = act({
  step: 'birth-registration',
  payload: birthPayload,
  claims: birthClaims,
  examine: examineBirth,
  issue: issueBirthCertificate,
  changes: newbornPerson,
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
  changes: deceasedPerson,
  undo: {
    kind: 'irreversible',
    reason: {
      code: 'registered-death-stands',
      text: 'Việc chết đã được đăng ký vào Sổ hộ tịch; rút hồ sơ không làm mất giá trị của giấy tờ khai tử đã cấp.',
      legalBasis: 'Luật Hộ tịch 2014, Điều 34',
    },
  },
});

/** Law on Civil Status 2014, art. 18: each of the two is handed an original. */
const ORIGINALS = 2;

const marriageRegistration = act({
  step: 'marriage-registration',
  payload: marriagePayload,
  claims: marriageClaims,
  examine: examineMarriage,
  issue: (_payload, { number, year, commune, today }) => ({
    type: 'marriage-certificate',
    number: bookNumber(number, year),
    issuer: peoplesCommittee(commune),
    issuedOn: today,
    data: { book: bookOfYear(year), originals: ORIGINALS },
  }),
  changes: spouses,
  undo: {
    kind: 'irreversible',
    reason: {
      code: 'registered-marriage-stands',
      text: 'Việc kết hôn đã được đăng ký vào Sổ hộ tịch; rút hồ sơ không làm mất giá trị của Giấy chứng nhận kết hôn.',
      legalBasis: 'Luật Hộ tịch 2014, Điều 18',
    },
  },
});

/** Decree 123/2015 art. 23.1: six months from the day of issue. */
const CONFIRMATION_MONTHS = 6;

const maritalStatusConfirmation = act({
  step: 'marital-status-confirmation',
  payload: maritalStatusPayload,
  claims: confirmationClaims,
  examine: examineMaritalStatus,
  issue: ({ subject }, { number, commune, today, world }) => {
    const maritalStatus = confirmedStatus(subject, world);
    return {
      type: 'marital-status-paper',
      number: confirmationNumber(number),
      issuer: peoplesCommittee(commune),
      issuedOn: today,
      data: { ...(maritalStatus && { maritalStatus }), until: monthsAfter(today, CONFIRMATION_MONTHS) },
    };
  },
  undo: {
    kind: 'irreversible',
    reason: {
      code: 'issued-confirmation-stands',
      text: 'Giấy xác nhận tình trạng hôn nhân đã được cấp và có giá trị đến khi hết hạn; rút hồ sơ không làm mất giá trị của giấy.',
      legalBasis: 'Nghị định 123/2015/NĐ-CP, Điều 23',
    },
  },
});

export const civilStatus: Agency = {
  key: 'civil-status',
  name: 'Tư pháp - Hộ tịch',
  acts: [birthRegistration, deathRegistration, marriageRegistration, maritalStatusConfirmation],
};

function issueBirthCertificate(payload: BirthPayload, issue: Issue): Issued {
  const { number, year, commune, today, world, isNumberingDown = false } = issue;
  const paper = {
    type: 'birth-certificate',
    number: bookNumber(number, year),
    issuer: peoplesCommittee(commune),
    issuedOn: today,
  };
  const newborn = newbornOf(payload.child, commune);
  if (newborn === undefined) return paper;
  const isTaken = (personalId: string) => world.person(personalId) !== undefined;
  const data = { personalId: assignPersonalId(newborn, newbornSequence(issue), isTaken) };
  if (isNumberingDown) return { ...paper, amendment: { data, because: 'numbering-interrupted' } };
  const problem = whyNumberedLater(payload, world);
  return problem === undefined ? { ...paper, data } : { ...paper, amendment: { data, because: problem.code } };
}
