/** What the police checks before a child under six gets an identity card. */
import { z } from 'zod';
import { yearsBetween } from '../_shared/days.js';
import { personalId } from '../_shared/payload-parts.js';
import { childKey } from '../_shared/persons.js';
import { examineBy, type Rule } from '../_shared/rules.js';
import type { ChildIdentityCardPayload } from './payload.js';

/** Law on Identification 2023, art. 23: the legal representative applies for a child under six, no biometrics are taken. */
const CHILD_UNTIL_YEARS = 6;

const childIdentityCardRules: readonly Rule<ChildIdentityCardPayload>[] = [
  {
    kind: 'refuse',
    code: 'birth-not-registered',
    text: 'Chưa có kết quả đăng ký khai sinh của trẻ; chỉ cấp thẻ căn cước sau khi đã đăng ký khai sinh.',
    legalBasis: 'Luật Căn cước 2023, Điều 23; Nghị định 301/2026/NĐ-CP',
    applies: ({ results }) => results['birth-registration'] === undefined,
  },
  {
    kind: 'refuse',
    code: 'six-or-older',
    text: 'Trẻ đã đủ 6 tuổi nên phải thu nhận thông tin sinh trắc học; đề nghị làm thẻ căn cước tại cơ quan quản lý căn cước.',
    legalBasis: 'Luật Căn cước 2023, Điều 23',
    applies: ({ child }, { today }) => yearsBetween(child.bornOn, today) >= CHILD_UNTIL_YEARS,
  },
  {
    kind: 'refuse',
    code: 'child-died',
    text: 'Trẻ đã chết nên không cấp thẻ căn cước.',
    legalBasis: 'Luật Căn cước 2023, Điều 29',
    applies: ({ child }) => child.died !== undefined,
  },
  {
    kind: 'refuse',
    code: 'no-personal-id-yet',
    text: 'Trẻ chưa có số định danh cá nhân nên chưa thể cấp thẻ căn cước. Khi có số định danh, gia đình đề nghị cấp thẻ trên VNeID hoặc tại cơ quan quản lý căn cước.',
    legalBasis: 'Luật Căn cước 2023, Điều 18, Điều 23',
    applies: (payload) => personalIdOf(payload) === undefined,
  },
  {
    kind: 'refuse',
    code: 'has-identity-card',
    text: 'Trẻ đã được cấp thẻ căn cước theo một hồ sơ khác; mỗi người chỉ được cấp một thẻ.',
    legalBasis: 'Luật Căn cước 2023, Điều 20',
    applies: (payload, world) => identityCardClaims(payload).some((claim) => world.claimedBy(claim) !== undefined),
  },
  {
    kind: 'supplement',
    code: 'not-legal-representative',
    text: 'Người yêu cầu không phải là cha, mẹ hoặc người giám hộ của trẻ. Đề nghị bổ sung giấy tờ chứng minh là người đại diện hợp pháp.',
    legalBasis: 'Luật Căn cước 2023, Điều 23',
    applies: ({ applicant }) => !['mother', 'father', 'guardian'].includes(applicant.relation),
  },
  {
    kind: 'verify',
    code: 'guardian-verified',
    text: 'Người giám hộ đề nghị cấp thẻ cho trẻ: cơ quan quản lý căn cước xác minh quan hệ giám hộ.',
    legalBasis: 'Luật Căn cước 2023, Điều 23',
    applies: ({ applicant }) => applicant.relation === 'guardian',
  },
];
export const examineChildIdentityCard = examineBy(childIdentityCardRules);

export function identityCardClaims(payload: ChildIdentityCardPayload): readonly string[] {
  return [`identity-card:${childKey(payload)}`];
}

/** The number that the registration brought; it may come later, as an amendment. */
function personalIdOf({ results }: ChildIdentityCardPayload): string | undefined {
  return z.object({ data: z.object({ personalId }) }).safeParse(results['birth-registration']).data?.data.personalId;
}
