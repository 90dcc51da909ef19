/** With what each command on a case is asked, by everybody about cases that they may and may not know of. */
import type { ApplicationBody } from './valid-applications.js';

export interface Asked {
  readonly query?: string;
  readonly body?: object;
  /** Who may ask it about any case, without knowing of one otherwise. */
  readonly ofAny?: readonly string[];
  /** Who of those who know of it may; all of them, if nothing is said. */
  readonly may?: readonly string[];
}

export const REASON = { code: 'applicant-request', text: 'Gia đình rút hồ sơ để nộp ở nơi khác.' };
/** No case has come as far: whoever may ask is told so, and nothing changes. */
export const expectedSeq = 1_000_000;
export const DESKS = ['desk-officer', 'desk-officer.2', 'desk-officer.other'];
export const EXAMINERS = ['agency-officer.civil-status', 'agency-officer.civil-status.other'];
const STEP = { step: 'birth-registration', type: 'birth-certificate', number: '1/2026', issuer: 'UBND' };
const MONEY = { amountVnd: 8000, method: 'cash', receipt: '0001' };
export const CORRECTION = { data: {}, reason: { code: 'typing-error', text: 'Gõ nhầm tên của trẻ.' } };
const RESULT = { ...STEP, issuedOn: '2026-11-20', evidence: 'Sổ giấy' };

export const COMMANDS: Readonly<Record<string, (application: ApplicationBody) => Asked>> = {
  withdraw: () => ({ body: { reason: REASON, expectedSeq }, may: [...DESKS, 'portal'] }),
  'submit-supplement': () => ({
    body: { data: { papers: [{ code: 'birth-notice' }] }, expectedSeq },
    may: [...DESKS, 'portal'],
  }),
  'settle-correction': () => ({
    body: { data: { step: 'permanent-residence', how: 'tell-again' }, reason: REASON, expectedSeq },
    may: DESKS,
  }),
  'hand-over': () => ({
    body: {
      data: { results: ['birth-certificate'], collector: { relation: 'applicant', idChecked: true } },
      expectedSeq,
    },
    may: DESKS,
  }),
  'record-payment': () => ({ body: { data: MONEY, expectedSeq }, may: DESKS }),
  'refund-payment': () => ({ body: { data: MONEY, expectedSeq }, may: DESKS }),
  correct: ({ applicant }) => ({ body: { data: { applicant }, reason: REASON, expectedSeq }, may: DESKS }),
  'record-outside-result': () => ({
    body: { data: RESULT, reason: REASON, expectedSeq },
    may: [...EXAMINERS, 'signing-officer.civil-status', 'operator'],
  }),
};
