import { nameWords } from '../../../engine/name-words.js';
import type { PartCipher } from '../../../engine/ports/part-cipher.port.js';
import type { VisibleScope } from '../../../platform/http/visible-scope.js';
import { Problem } from '../../../platform/problems/problem.js';
import type { FieldError } from '../../../platform/problems/problem.js';
import type { Criterion } from '../ports/case-search.port.js';

/** What somebody searches by, as they typed it. */
export interface Asked {
  readonly code?: string | undefined;
  readonly personalId?: string | undefined;
  readonly name?: string | undefined;
  readonly birthYear?: number | undefined;
}

/**
 * The one thing that is searched by, without a word of it.
 *
 * @throws Problem `invalid-body` that says what to enter instead
 */
export function criterionOf(asked: Asked, scope: VisibleScope, cipher: PartCipher): Criterion {
  const { code, personalId, name, birthYear } = asked;
  if ([code, personalId, name].filter((given) => given !== undefined).length !== 1) throw refused(ONE_OF_THREE);
  if (code !== undefined) return { caseCode: code.trim().toUpperCase() };
  if (personalId !== undefined) {
    if (!/^\d{12}$/.test(personalId)) throw refused(PERSONAL_ID);
    return { personToken: cipher.tokenOf(personalId) };
  }
  const words = nameWords(name ?? '');
  const fault = nameFault(words, birthYear, scope);
  if (fault !== undefined) throw refused(fault);
  const year = birthYear === undefined ? undefined : String(birthYear);
  return { nameTokens: words.map((word) => cipher.nameToken(word, year)) };
}

/** A name alone is shared by thousands: it is searched among the cases of some offices, or with the year of birth. */
function nameFault(
  words: readonly string[],
  birthYear: number | undefined,
  { kind }: VisibleScope,
): FieldError | undefined {
  if (words.length === 0) return NO_WORD;
  if (birthYear !== undefined) return undefined;
  if (kind !== 'offices') return YEAR_NEEDED;
  return words.length === 1 ? ONE_WORD : undefined;
}

const ONE_OF_THREE: FieldError = {
  pointer: '',
  code: 'one-criterion',
  detail: {
    vi: 'Tìm theo một trong ba: mã hồ sơ, số định danh cá nhân, hoặc họ tên.',
    en: 'Search by one of three: a case code, a personal id, or a name.',
  },
};
const PERSONAL_ID: FieldError = {
  pointer: '/personalId',
  code: 'personal-id-format',
  detail: { vi: 'Số định danh cá nhân gồm đúng 12 chữ số.', en: 'A personal id has exactly 12 digits.' },
};
const NO_WORD: FieldError = {
  pointer: '/name',
  code: 'name-without-words',
  detail: { vi: 'Nhập họ tên bằng chữ.', en: 'Enter the words of a name.' },
};
const YEAR_NEEDED: FieldError = {
  pointer: '/birthYear',
  code: 'birth-year-required',
  detail: {
    vi: 'Tìm theo họ tên trong cả tỉnh phải kèm năm sinh.',
    en: 'A name is searched in the whole province together with the year of birth only.',
  },
};
const ONE_WORD: FieldError = {
  pointer: '/name',
  code: 'one-word-only',
  detail: {
    vi: 'Nhập thêm một chữ của họ tên, hoặc năm sinh.',
    en: 'Enter one more word of the name, or the year of birth.',
  },
};

function refused(fault: FieldError): Problem {
  return new Problem('invalid-body', { errors: [fault] });
}
