/** What a slip says of a result beside its number: whom it is about, and what the agency entered, with numbers of people masked. */
import { conceal } from '../../../engine/disclosure/conceal.js';
import type { Sight } from '../../../engine/disclosure/sight.js';
import { toldPeople } from '../../../engine/name-words.js';
import { isRecord } from '../../../kernel/values/records.js';
import type { ResultSlip } from '../ports/paper-content.js';
import type { CaseMoment } from './moment.js';

/** A paper is for whoever holds it: nothing that the version masks stands on it in full. */
const NOTHING_CLEAR: Sight = { steps: [], groups: [], results: [] };

/** What agencies enter with a paper, as far as the family asks for it. */
const NAMES = {
  personalId: 'Số định danh cá nhân',
  cardNumber: 'Mã số thẻ',
  amountVnd: 'Số tiền (đồng)',
  derivation: 'Cách tính',
  replaces: 'Thay cho số',
} as const;

/** What was entered with the result of the step. */
export function enteredWith({ version, opened }: CaseMoment, step: string): ResultSlip['entered'] {
  const { results } = conceal(version, opened, NOTHING_CLEAR).answer;
  const result = isRecord(results) ? results[step] : undefined;
  const data = isRecord(result) && isRecord(result['data']) ? result['data'] : {};
  return Object.entries(NAMES).flatMap(([key, name]) => {
    const value = data[key];
    return typeof value === 'string' || typeof value === 'number' ? [{ name, value: asPrinted(value) }] : [];
  });
}

/** Numbers are amounts: those of people and cards are texts. */
function asPrinted(value: string | number): string {
  return typeof value === 'number' ? value.toLocaleString('vi-VN') : value;
}

/** Whom the procedure is about, by the name in the application. */
export function subjectOf({ version: { subject, ownerOf }, opened }: CaseMoment): Pick<ResultSlip, 'subject'> {
  const group = Object.keys(ownerOf).find((candidate) => ownerOf[candidate] === subject) ?? subject;
  const [person] = toldPeople(opened.data[group]);
  return person === undefined ? {} : { subject: person.name };
}
