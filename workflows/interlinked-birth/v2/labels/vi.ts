/** Vietnamese labels of interlinked-birth, version 2. */
import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';
import { ethnicGroupVi } from '../../../_shared/code-lists/v1.js';
import { inLanguage, named, under } from '../../../_shared/labels/v1/compose.js';
import { placeVi } from '../../../_shared/labels/v1/parts-vi.js';
import { feesVi } from '../../../_shared/fees/v1.js';
import { choiceVi, leftOutVi } from '../../../_shared/labels/v2/left-out.js';
import { consentVi, consentDeadlinesVi } from '../../../_shared/labels/v2/consent.js';
import * as part from '../../../_shared/labels/v2/parts.js';
import { verificationVi } from '../../../_shared/labels/v2/verification.js';
import { vi as first } from '../../v1/labels/vi.js';
import { RELATIONS_TO_HEAD } from '../relations.js';
import { ASKED_OTHERWISE } from './asked-otherwise.js';

const parent: LabelFile = {
  ...part.nameVi,
  ...under('residence', part.residenceVi),
  ...under('formerAddress', named('Địa chỉ ba cấp trên giấy tờ cũ', part.formerAddressVi)),
};

const form: LabelFile = {
  ...part.moreVi,
  ...part.placesVi,
  ...under('field.registrationPlace', named('Cơ quan đăng ký khai sinh', placeVi)),
  ...under('field.child.placeOfBirth', part.anyPlaceVi),
  'field.child.bornTogether': 'Số trẻ sinh ra trong lần sinh này',
  ...under('field.child.died', named('Trẻ đã chết', { on: 'Ngày chết', notice: 'Số giấy báo tử' })),
  ...under('field.mother', parent),
  ...under('field.father', parent),
  'field.marriage.book': 'Quyển số',
  ...under('field.recognition', named('Nhận cha cho con cùng lúc đăng ký khai sinh', { evidence: 'Chứng cứ' })),
  ...under(
    'field.foundling',
    named('Trẻ bị bỏ rơi', { recordNumber: 'Số biên bản', recordedOn: 'Ngày lập', recordedBy: 'Nơi lập' }),
  ),
  ...under('field.residence', choiceVi),
  'field.residence.otherParentConsent': 'Ý kiến của cha hoặc mẹ cư trú ở nơi khác',
  ...under('field.insurance', choiceVi),
  ...under(
    'field.insurance.poorHousehold',
    named('Giấy chứng nhận hộ nghèo', { number: 'Số giấy chứng nhận', issuedOn: 'Ngày cấp' }),
  ),
};

const options: LabelFile = {
  ...inLanguage('option.relationToHead', RELATIONS_TO_HEAD, 'vi'),
  'option.evidence.expert-finding': 'Văn bản của cơ quan y tế, cơ quan giám định',
  'option.evidence.declaration-with-witnesses': 'Văn bản cam đoan, có ít nhất hai người làm chứng',
  'option.otherParentConsent.not-needed': 'Cha mẹ cùng nơi cư trú, hoặc chỉ có một người',
  'option.otherParentConsent.vneid': 'Đồng ý trên VNeID',
  'option.otherParentConsent.signed-form': 'Ký trên Tờ khai CT01',
  'option.otherParentConsent.missing': 'Chưa có ý kiến',
  'option.because.child-died': 'Trẻ đã chết',
  'reason.foreign-birth-paper': 'Giấy chứng sinh hoặc giấy tờ do cơ quan nước ngoài cấp, kèm bản dịch',
  'reason.birth-notice-cancelled':
    'Giấy chứng sinh còn giá trị, thay cho giấy mà cơ sở khám bệnh, chữa bệnh đã thu hồi',
  'reason.twins-confirmation': 'Xác nhận trẻ sinh đôi, sinh ba: không trùng với trẻ đã được cấp số',
  'reason.parents-apart-consent': 'Ý kiến đồng ý của người cha hoặc người mẹ cư trú ở nơi khác',
  'reason.child-died': 'Trẻ đã chết',
  'reason.left-out-child-died': 'Không làm trong hồ sơ này: trẻ đã chết',
};

const help: LabelFile = {
  'help.registrationPlace':
    'Ủy ban nhân dân cấp xã nơi cư trú của người cha hoặc người mẹ (Luật Hộ tịch 2014, Điều 13).',
  'help.child.bornOn': 'Phần viết bằng chữ do phần mềm ghi.',
  'help.child.placeOfBirth':
    'Trẻ sinh tại Việt Nam: địa chỉ hai cấp; trẻ sinh ở nước ngoài: quốc gia và nơi sinh theo giấy tờ (Luật Hộ tịch 2014, Điều 14).',
  'help.child.died':
    'Trẻ sinh ra sống từ 24 giờ trở lên mới chết vẫn phải khai sinh và khai tử (Bộ luật Dân sự 2015, Điều 30); khi đó không đăng ký thường trú, không cấp thẻ.',
  'help.mother.formerAddress':
    'Chỉ ghi khi giấy tờ cấp trước ngày 01/07/2025 có tên huyện; không dùng cho địa chỉ mới.',
  'help.father.formerAddress':
    'Chỉ ghi khi giấy tờ cấp trước ngày 01/07/2025 có tên huyện; không dùng cho địa chỉ mới.',
  'help.recognition':
    'Thủ tục 1.000689: nhận cha cho con 3 ngày làm việc (Luật Hộ tịch 2014, Điều 25); cha mẹ đã đăng ký kết hôn thì không khai.',
  'help.foundling': 'Chưa xác định được cha mẹ: bỏ phần người mẹ và người cha (Nghị định 123/2015/NĐ-CP, Điều 14).',
  'help.residence.otherParentConsent':
    'Cha mẹ có nơi cư trú khác nhau thì thỏa thuận nơi cư trú của con (Luật Cư trú 2020, Điều 12).',
  'help.insurance.poorHousehold': 'Chỉ khai khi gia đình có giấy (Luật Bảo hiểm y tế 2008, Điều 12).',
};

/** All labels of this version, in Vietnamese. */
export const vi: LabelFile = {
  ...part.withoutLabels(first, ASKED_OTHERWISE),
  ...leftOutVi,
  ...consentVi,
  ...ethnicGroupVi,
  'fact.consent.household-head': 'chủ hộ',
  'fact.consent.other-parent': 'cha hoặc mẹ không cùng nơi cư trú',
  ...under('deadline.permanent-residence', consentDeadlinesVi),
  ...form,
  ...options,
  ...help,
  ...feesVi,
  ...under('field.registrationPlace', named('Cơ quan đăng ký khai sinh', placeVi)),
  'help.registrationPlace':
    'Ủy ban nhân dân cấp xã nơi cư trú của người cha hoặc người mẹ (Luật Hộ tịch 2014, Điều 13).',
  ...under('field.residence', choiceVi),
  ...under('field.insurance', choiceVi),
  ...verificationVi,
  'reason.recognition-of-father': 'Cần xác minh: nhận cha cho con',
  'reason.foundling-posted': 'Cần xác minh: niêm yết thông báo về trẻ bị bỏ rơi',
  'reason.born-outside-facility': 'Cần xác minh: trẻ sinh ngoài cơ sở y tế',
  'reason.relation-not-kin': 'Cần xác minh: chỗ ở với chủ hộ không phải người thân',
};
