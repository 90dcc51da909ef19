/** What the commune police check before the residence register changes. */
import type { World } from '../_shared/agency.js';
import { daysBetween } from '../_shared/days.js';
import { serves } from '../_shared/payload-parts.js';
import { childKey, sameName } from '../_shared/persons.js';
import { examineBy, type Rule } from '../_shared/rules.js';
import { isKin } from '../_shared/kinship.js';
import type { PermanentResidencePayload, ResidenceRemovalPayload } from './payload.js';

/** Decree 154/2024, art. 7: a child's residence is registered within 60 days after its birth was. */
const RESIDENCE_DECLARED_WITHIN_DAYS = 60;

/** The signed form that the desk takes in where VNeID got no consent: `consent-refused`, `consent-unanswered` and the like. */
function isSignedAtTheDesk(supplement: PermanentResidencePayload['supplement']): boolean {
  return supplement?.papers.some(({ code }) => code.startsWith('consent-')) ?? false;
}

const permanentResidenceRules: readonly Rule<PermanentResidencePayload>[] = [
  {
    kind: 'refuse',
    code: 'birth-not-registered',
    text: 'Chưa có kết quả đăng ký khai sinh của trẻ; chỉ đăng ký thường trú sau khi đã đăng ký khai sinh.',
    legalBasis: 'Nghị định 63/2024/NĐ-CP, Điều 7, Điều 8',
    applies: ({ results }) => results['birth-registration'] === undefined,
  },
  {
    kind: 'refuse',
    code: 'head-not-in-register',
    text: 'Không tìm thấy chủ hộ trong Cơ sở dữ liệu quốc gia về dân cư. Đề nghị kiểm tra số định danh cá nhân của chủ hộ.',
    legalBasis: 'Luật Cư trú 2020, Điều 20 khoản 2',
    applies: ({ residence }, world) => world.person(residence.headPersonalId)?.alive !== true,
  },
  {
    kind: 'refuse',
    code: 'head-lives-elsewhere',
    text: 'Nơi đề nghị đăng ký thường trú không thuộc xã, phường mà chủ hộ đang đăng ký thường trú.',
    legalBasis: 'Luật Cư trú 2020, Điều 20 khoản 2, Điều 22',
    applies: ({ residence }, world) => {
      const head = world.person(residence.headPersonalId);
      return head !== undefined && head.residence.commune !== residence.address.commune;
    },
  },
  {
    kind: 'refuse',
    code: 'child-already-resident',
    text: 'Trẻ đã được đăng ký thường trú trong một hồ sơ khác; mỗi công dân chỉ có một nơi thường trú.',
    legalBasis: 'Luật Cư trú 2020, Điều 11',
    applies: (payload, world) => residenceClaims(payload).some((claim) => world.claimedBy(claim) !== undefined),
  },
  {
    kind: 'refuse',
    code: 'child-died',
    text: 'Trẻ đã chết nên không đăng ký thường trú.',
    legalBasis: 'Luật Cư trú 2020, Điều 24 khoản 1 điểm a',
    applies: ({ child }) => child.died !== undefined,
  },
  {
    kind: 'supplement',
    code: 'parents-apart-consent',
    text: 'Cha mẹ có nơi cư trú khác nhau mà chưa có ý kiến của người còn lại về nơi cư trú của con. Đề nghị xác nhận trên VNeID hoặc ký vào Tờ khai CT01.',
    legalBasis: 'Luật Cư trú 2020, Điều 12 khoản 2',
    applies: ({ residence }) => residence.otherParentConsent === 'missing',
  },
  {
    kind: 'supplement',
    code: 'ct01-consent',
    text: 'Chủ hộ đồng ý bằng văn bản nhưng hồ sơ chưa có Tờ khai thay đổi thông tin cư trú (mẫu CT01) có chữ ký của chủ hộ. Đề nghị bổ sung tờ khai hoặc xác nhận trên VNeID.',
    legalBasis: 'Luật Cư trú 2020, Điều 21; Nghị định 63/2024/NĐ-CP, Điều 5',
    applies: ({ residence, supplement }) => residence.consent === 'signed-form' && !isSignedAtTheDesk(supplement),
  },
  {
    kind: 'supplement',
    code: 'head-name-differs',
    text: 'Họ tên chủ hộ không khớp với Cơ sở dữ liệu quốc gia về dân cư. Đề nghị kiểm tra lại thông tin chủ hộ.',
    legalBasis: 'Luật Cư trú 2020, Điều 21',
    applies: ({ residence }, world) => namedOtherwise(residence, world),
  },
  {
    kind: 'verify',
    code: 'relation-not-kin',
    text: 'Trẻ không có quan hệ gia đình với chủ hộ theo tờ khai; cơ quan đăng ký cư trú xác minh chỗ ở và ý kiến của chủ hộ.',
    legalBasis: 'Luật Cư trú 2020, Điều 20 khoản 2, khoản 3',
    applies: ({ residence }) => !isKin(residence.relationToHead),
  },
  {
    kind: 'oddity',
    code: 'late-residence',
    text: 'Đăng ký thường trú quá 60 ngày kể từ ngày đăng ký khai sinh: vẫn giải quyết.',
    legalBasis: 'Nghị định 154/2024/NĐ-CP, Điều 7',
    applies: ({ results }, { today }) => {
      const certificate = results['birth-registration'];
      return certificate !== undefined && daysBetween(certificate.issuedOn, today) > RESIDENCE_DECLARED_WITHIN_DAYS;
    },
  },
];
export const examinePermanentResidence = examineBy(permanentResidenceRules);

/** The child has a personal id number later than it has a mother, a birthday and a name. */
export function residenceClaims(payload: PermanentResidencePayload): readonly string[] {
  return [`resident:${childKey(payload)}`];
}

const residenceRemovalRules: readonly Rule<ResidenceRemovalPayload>[] = [
  {
    kind: 'refuse',
    code: 'death-not-registered',
    text: 'Chưa có kết quả đăng ký khai tử; chỉ xóa đăng ký thường trú sau khi đã đăng ký khai tử.',
    legalBasis: 'Luật Cư trú 2020, Điều 24 khoản 1 điểm a',
    applies: ({ results }) => results['death-registration'] === undefined,
  },
  {
    kind: 'refuse',
    code: 'deceased-lived-elsewhere',
    text: 'Người chết không đăng ký thường trú tại xã, phường này. Đề nghị nộp hồ sơ đến nơi người chết đăng ký thường trú.',
    legalBasis: 'Luật Cư trú 2020, Điều 24',
    applies: (payload, world) => !serves(payload, world.person(payload.deceased.personalId)?.residence.commune),
  },
  {
    kind: 'refuse',
    code: 'residence-already-removed',
    text: 'Đăng ký thường trú của người chết đã được xóa trong một hồ sơ khác.',
    legalBasis: 'Luật Cư trú 2020, Điều 24',
    applies: (payload, world) => removalClaims(payload).some((claim) => world.claimedBy(claim) !== undefined),
  },
  {
    kind: 'supplement',
    code: 'household-differs',
    text: 'Chủ hộ đã khai không cùng hộ với người chết theo dữ liệu cư trú. Đề nghị kiểm tra lại thông tin chủ hộ.',
    legalBasis: 'Luật Cư trú 2020, Điều 10, Điều 24',
    applies: ({ deceased, residence }, world) =>
      world.person(residence.headPersonalId)?.householdId !== world.person(deceased.personalId)?.householdId,
  },
  {
    kind: 'verify',
    code: 'sole-member-has-other-head',
    text: 'Tờ khai ghi người chết là thành viên duy nhất của hộ nhưng chủ hộ là người khác; cơ quan đăng ký cư trú xác minh các thành viên của hộ.',
    legalBasis: 'Luật Cư trú 2020, Điều 10',
    applies: ({ deceased, residence }, world) =>
      residence.soleMember &&
      (residence.headPersonalId !== deceased.personalId || isOtherHeaded(deceased.personalId, world)),
  },
  {
    kind: 'supplement',
    code: 'head-died-before',
    text: 'Chủ hộ đã khai cũng đã mất. Đề nghị khai lại chủ hộ hiện nay, hoặc nộp văn bản cử chủ hộ mới của các thành viên.',
    legalBasis: 'Luật Cư trú 2020, Điều 10',
    applies: ({ deceased, residence }, world) =>
      residence.headPersonalId !== deceased.personalId && world.person(residence.headPersonalId)?.alive === false,
  },
  {
    kind: 'oddity',
    code: 'new-head-needed',
    text: 'Người chết là chủ hộ: các thành viên còn lại cần cử chủ hộ mới.',
    legalBasis: 'Luật Cư trú 2020, Điều 10',
    applies: ({ deceased, residence }, world) =>
      !residence.soleMember && world.person(deceased.personalId)?.relationToHead === 'head',
  },
];
export const examineResidenceRemoval = examineBy(residenceRemovalRules);

export function removalClaims({ deceased }: ResidenceRemovalPayload): readonly string[] {
  return [`removed:${deceased.personalId}`];
}

function namedOtherwise(
  { headPersonalId, headFullName }: PermanentResidencePayload['residence'],
  world: World,
): boolean {
  const head = world.person(headPersonalId);
  return head !== undefined && !sameName(head.fullName, headFullName);
}

/** By the register somebody else is the head. */
function isOtherHeaded(personalId: string, world: World): boolean {
  const known = world.person(personalId);
  return known !== undefined && known.relationToHead !== 'head';
}
