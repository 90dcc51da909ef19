/** What is said of a result: whom it is about, what its paper says, and what the agency entered besides. */
import { toldPeople } from '../../../engine/name-words.js';
import { required } from '../../../kernel/values/assert.js';
import { localDate } from '../../../kernel/values/time.js';
import type { PaperHead, ResultSlip } from '../ports/paper-content.js';
import type { CaseMoment } from './moment.js';
import { wordsOf } from './moment.js';
import { maskedDispatch, namesSaid, statedPaper } from './stated-paper.js';

/** What agencies enter with a paper, as far as the family asks for it. */
const NAMES = {
  personalId: 'Số định danh cá nhân',
  cardNumber: 'Mã số thẻ',
  amountVnd: 'Số tiền (đồng)',
  derivation: 'Cách tính',
  legalBasis: 'Căn cứ',
  replaces: 'Thay cho số',
} as const;

/** The result of the step that was issued with the event of the moment. */
export function resultOf(moment: CaseMoment, step: string): Omit<ResultSlip, 'kind' | keyof PaperHead> {
  const { version, occasion } = moment;
  const { type, number, issuer, issuedOn, digest } = required(occasion.state.documents[step], `result of ${step}`);
  const recorded = occasion.state.chart.context.steps[step]?.source === 'outside' ? 'by-hand' : 'by-agency';
  const told = maskedDispatch(moment, step);
  // Of what an officer recorded no agency said anything: its contents are not ours to tell.
  const stated = recorded === 'by-hand' ? undefined : statedPaper(moment, step, told);
  return {
    step: wordsOf(version, `step.${step}`),
    paper: paperName(version, type),
    paperNumber: number,
    issuer,
    issuedOn: localDate(issuedOn),
    digest,
    recorded,
    ...subjectOf(moment),
    ...(stated !== undefined && { stated }),
    entered: enteredBeside(told.result, stated === undefined ? [] : namesSaid(version.papers?.[type])),
  };
}

/** What a type of paper is called in the law of the version. */
export function paperName({ documents }: CaseMoment['version'], type: string): string {
  return documents[type]?.vi ?? type;
}

/** What was entered with the result, without what the paper says itself. */
function enteredBeside(result: Readonly<Record<string, unknown>>, said: readonly string[]): ResultSlip['entered'] {
  return Object.entries(NAMES).flatMap(([key, name]) => {
    const value = result[key];
    if (said.includes(key)) return [];
    return typeof value === 'string' || typeof value === 'number' ? [{ name, value: asPrinted(value) }] : [];
  });
}

/** Numbers are amounts: those of people and cards are texts. */
function asPrinted(value: string | number): string {
  return typeof value === 'number' ? value.toLocaleString('vi-VN') : value;
}

/** Whom the procedure is about, by the name in the application. */
function subjectOf({ version: { subject, ownerOf }, opened }: CaseMoment): Pick<ResultSlip, 'subject'> {
  const group = Object.keys(ownerOf).find((candidate) => ownerOf[candidate] === subject) ?? subject;
  const [person] = toldPeople(opened.data[group]);
  return person === undefined ? {} : { subject: person.name };
}
