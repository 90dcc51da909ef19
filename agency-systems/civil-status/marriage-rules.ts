/** What the civil-status officer checks before a marriage is registered. */
import type { World } from '../_shared/agency.js';
import { serves } from '../_shared/payload-parts.js';
import { isToldAsRegistered } from '../_shared/persons.js';
import { examineBy, type Rule } from '../_shared/rules.js';
import { ethnicGroupUnmapped } from './list-rules.js';
import { AGE_MIN, isDeclaredOtherwise, isMarried, isYounger } from './marital-status.js';
import type { MarriagePayload, ToldSpouse } from './payload.js';

const marriageRules: readonly Rule<MarriagePayload>[] = [
  {
    kind: 'refuse',
    code: 'spouse-not-in-register',
    text: 'Không tìm thấy bên nam hoặc bên nữ trong Cơ sở dữ liệu quốc gia về dân cư. Đề nghị kiểm tra số định danh cá nhân đã khai rồi nộp lại.',
    legalBasis: 'Luật Hộ tịch 2014, Điều 18',
    applies: (payload, world) => bothOf(payload).some(({ personalId }) => world.person(personalId)?.alive !== true),
  },
  {
    kind: 'refuse',
    code: 'under-age',
    text: 'Bên nam chưa đủ 20 tuổi hoặc bên nữ chưa đủ 18 tuổi nên chưa đủ điều kiện kết hôn.',
    legalBasis: 'Luật Hôn nhân và gia đình 2014, Điều 8 khoản 1 điểm a',
    applies: ({ woman, man }, world) => isYounger(woman, AGE_MIN.female, world) || isYounger(man, AGE_MIN.male, world),
  },
  {
    kind: 'refuse',
    code: 'existing-marriage',
    text: 'Theo Cơ sở dữ liệu quốc gia về dân cư, bên nam hoặc bên nữ đang có vợ, có chồng. Đề nghị xuất trình bản án, quyết định ly hôn đã có hiệu lực để cập nhật trước khi đăng ký.',
    legalBasis: 'Luật Hôn nhân và gia đình 2014, Điều 5 khoản 2 điểm c, Điều 8 khoản 1 điểm d',
    applies: (payload, world) => bothOf(payload).some(({ personalId }) => isMarried(personalId, world)),
  },
  {
    kind: 'refuse',
    code: 'close-kinship',
    text: 'Bên nam và bên nữ cùng dòng máu về trực hệ hoặc có họ trong phạm vi ba đời.',
    legalBasis: 'Luật Hôn nhân và gia đình 2014, Điều 5 khoản 2 điểm d',
    applies: ({ woman, man }, world) => areKin(woman.personalId, man.personalId, world),
  },
  {
    kind: 'refuse',
    code: 'neither-lives-here',
    text: 'Không bên nào cư trú tại xã, phường này. Đề nghị nộp hồ sơ đến nơi cư trú của một trong hai bên.',
    legalBasis: 'Luật Hộ tịch 2014, Điều 17 khoản 1',
    applies: (payload, world) =>
      bothOf(payload).every(({ personalId }) => !serves(payload, world.person(personalId)?.residence.commune)),
  },
  {
    kind: 'refuse',
    code: 'marriage-already-registered',
    text: 'Việc kết hôn của bên nam hoặc bên nữ đã được đăng ký trong một hồ sơ khác.',
    legalBasis: 'Luật Hộ tịch 2014, Điều 5 khoản 4',
    applies: (payload, world) => marriageClaims(payload).some((claim) => world.claimedBy(claim) !== undefined),
  },
  ethnicGroupUnmapped(),
  {
    kind: 'supplement',
    code: 'both-have-to-come',
    text: 'Hai bên nam, nữ phải cùng có mặt để xác nhận tự nguyện kết hôn và ký vào Sổ đăng ký kết hôn. Đề nghị hai bên cùng đến.',
    legalBasis: 'Luật Hộ tịch 2014, Điều 18',
    applies: ({ presence }) => presence !== 'both',
  },
  {
    kind: 'supplement',
    code: 'former-marriage-paper',
    text: 'Bên đã ly hôn hoặc có vợ, chồng đã chết chưa nộp giấy tờ chứng minh. Đề nghị bổ sung bản án, quyết định ly hôn, trích lục khai tử hoặc giấy chứng tử.',
    legalBasis: 'Nghị định 123/2015/NĐ-CP, Điều 10, Điều 30',
    applies: (payload) =>
      bothOf(payload).some(({ maritalStatus, proof }) => maritalStatus !== 'single' && proof === undefined),
  },
  {
    kind: 'supplement',
    code: 'spouse-name-differs',
    text: 'Họ tên bên nam hoặc bên nữ không khớp với Cơ sở dữ liệu quốc gia về dân cư. Đề nghị sửa lại tờ khai hoặc nộp giấy tờ chứng minh.',
    legalBasis: 'Luật Hộ tịch 2014, Điều 18',
    applies: (payload, world) => bothOf(payload).some((told) => !isToldAsRegistered(told, world)),
  },
  {
    kind: 'verify',
    code: 'marital-status-verified',
    text: 'Tình trạng hôn nhân đã khai khác với Cơ sở dữ liệu quốc gia về dân cư; cơ quan đăng ký xác minh điều kiện kết hôn.',
    legalBasis: 'Luật Hộ tịch 2014, Điều 18 khoản 2',
    applies: (payload, world) => bothOf(payload).some((told) => isDeclaredOtherwise(told, world)),
  },
];
export const examineMarriage = examineBy(marriageRules);

/** Nobody is married twice, whoever the other one is: once as single, and once for each paper by which a marriage ended. */
export function marriageClaims(payload: MarriagePayload): readonly string[] {
  return bothOf(payload).map(({ personalId, maritalStatus, proof }) =>
    ['marriage', personalId, ...(maritalStatus === 'single' ? [] : [proof ?? maritalStatus])].join(':'),
  );
}

function bothOf({ woman, man }: MarriagePayload): readonly ToldSpouse[] {
  return [woman, man];
}

/** Of one line, or with a parent or grandparent in common, as far as the register knows parents. */
function areKin(one: string, other: string, world: World): boolean {
  const common = new Set(withForebears(one, world));
  return withForebears(other, world).some((personalId) => common.has(personalId));
}

/** The person, the parents, the grandparents: three generations. */
function withForebears(personalId: string, world: World): readonly string[] {
  const parents = parentsOf(personalId, world);
  return [personalId, ...parents, ...parents.flatMap((parent) => parentsOf(parent, world))];
}

function parentsOf(personalId: string, world: World): readonly string[] {
  const known = world.person(personalId);
  return [known?.motherId, known?.fatherId].filter((parent) => parent !== undefined);
}
