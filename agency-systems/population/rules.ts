/** What the population register answers, and when a newborn's number has to wait. */
import type { Reason } from '../../agency-contract/wire.js';
import type { World } from '../_shared/agency.js';
import type { Person } from '../_shared/synthetic-person.js';
import { NUMBERED_YEARS } from './numbers.js';
import { queryPayload, type NumberingRequest } from './payload.js';

export type QueryFinding =
  | { readonly kind: 'answer'; readonly person: Person; readonly oddity?: string }
  | { readonly kind: 'refuse'; readonly reason: Reason };

const QUERY_REFUSALS = {
  'personal-id-format': {
    code: 'personal-id-format',
    text: 'Số định danh cá nhân phải gồm đúng 12 chữ số.',
    legalBasis: 'Luật Căn cước 2023, Điều 12',
  },
  'purpose-missing': {
    code: 'purpose-missing',
    text: 'Yêu cầu khai thác thông tin về dân cư phải nêu mục đích.',
    legalBasis: 'Luật Căn cước 2023, Điều 10; Luật Bảo vệ dữ liệu cá nhân 2025',
  },
  'not-in-register': {
    code: 'not-in-register',
    text: 'Thông tin công dân không tồn tại trong Cơ sở dữ liệu quốc gia về dân cư.',
    legalBasis: 'Luật Căn cước 2023, Điều 10',
  },
} as const satisfies Readonly<Record<string, Reason>>;

/** Examines what was asked by `POST /queries`; a body that cannot be read is refused like a number of the wrong format. */
export function examineQuery(payload: unknown, { person }: Pick<World, 'person'>): QueryFinding {
  const query = queryPayload.safeParse(payload);
  if (!query.success || !/^\d{12}$/.test(query.data.personalId)) return refused('personal-id-format');
  if (query.data.purpose === '') return refused('purpose-missing');
  const found = person(query.data.personalId);
  if (found === undefined) return refused('not-in-register');
  return digitsMatch(found)
    ? { kind: 'answer', person: found }
    : { kind: 'answer', person: found, oddity: 'digits-differ-from-birth' };
}

/**
 * Why a newborn's number cannot be given at once, or undefined. The certificate is issued without it and amended later.
 *
 * @see Công văn 3160/BTP-CNTT (13/09/2021) and the error lists of the provinces' departments of justice
 */
export function numberingProblem(newborn: NumberingRequest, { person }: Pick<World, 'person'>): Reason | undefined {
  return NUMBERING_RULES.find(({ applies }) => applies(newborn, person))?.reason;
}

/** Letters and spaces: names of the highlands (`H'NHIÊN`) are told with a mark that the interface does not take. */
const ACCEPTED_NAME = /^[\p{L}\p{M} ]*$/u;

interface NumberingRule {
  readonly reason: Reason;
  readonly applies: (newborn: NumberingRequest, person: World['person']) => boolean;
}

const NUMBERING_RULES: readonly NumberingRule[] = [
  {
    reason: {
      code: 'birth-date-format',
      text: 'Lỗi định dạng ngày sinh.',
      legalBasis: 'Công văn 3160/BTP-CNTT ngày 13/09/2021',
    },
    applies: ({ bornOn }) => !NUMBERED_YEARS.test(bornOn),
  },
  {
    reason: {
      code: 'name-format',
      text: 'Lỗi định dạng họ tên: tên có ký tự mà cơ sở dữ liệu không nhận.',
      legalBasis: 'Công văn 3160/BTP-CNTT ngày 13/09/2021',
    },
    applies: ({ givenName = '' }) => !ACCEPTED_NAME.test(givenName),
  },
  {
    reason: {
      code: 'suspected-duplicate',
      text: 'Nghi trùng thông tin công dân đã cấp số; cần xác nhận trẻ sinh đôi, sinh ba.',
      legalBasis: 'Công văn 3160/BTP-CNTT ngày 13/09/2021',
    },
    applies: ({ birthOrder }) => birthOrder > 1,
  },
  {
    reason: {
      code: 'needs-verification',
      text: 'Thông tin cần xác minh: chưa xác định được giới tính của trẻ hoặc người mẹ không còn sống theo dữ liệu dân cư.',
      legalBasis: 'Công văn 3160/BTP-CNTT ngày 13/09/2021',
    },
    applies: ({ sex, motherId }, person) =>
      sex === 'undetermined' || (motherId !== undefined && person(motherId)?.alive === false),
  },
];

function refused(code: keyof typeof QUERY_REFUSALS): QueryFinding {
  return { kind: 'refuse', reason: QUERY_REFUSALS[code] };
}

/** A mismatch of sex, century or year is no more than a warning: numbers were given before papers were corrected. */
function digitsMatch({ personalId, sex, bornIn }: Person): boolean {
  const centuryAndSex = (Math.floor(bornIn / 100) - 19) * 2 + (sex === 'male' ? 0 : 1);
  return personalId.slice(3, 6) === `${centuryAndSex}${String(bornIn % 100).padStart(2, '0')}`;
}
