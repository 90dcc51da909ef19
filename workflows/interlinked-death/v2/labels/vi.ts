/** Vietnamese labels of interlinked-death, version 2. */
import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';
import { ethnicGroupVi } from '../../../_shared/code-lists/v1.js';
import { inLanguage, named, under } from '../../../_shared/labels/v1/compose.js';
import * as part from '../../../_shared/labels/v1/parts-vi.js';
import { feesVi } from '../../../_shared/fees/v1.js';
import { consentVi, consentDeadlinesVi } from '../../../_shared/labels/v2/consent.js';
import { choiceVi, leftOutVi } from '../../../_shared/labels/v2/left-out.js';
import * as more from '../../../_shared/labels/v2/parts.js';
import { verificationVi } from '../../../_shared/labels/v2/verification.js';
import { vi as first } from '../../v1/labels/vi.js';
import { deathDocuments } from '../documents.js';
import { ASKED_OTHERWISE } from './asked-otherwise.js';
import { formWords } from './form-words.js';

const limits: LabelFile = { ...part.stepDeadlinesVi, ...part.warningVi };

/** All labels of this version, in Vietnamese. */
export const vi: LabelFile = {
  ...more.withoutLabels(first, ASKED_OTHERWISE),
  ...leftOutVi,
  ...consentVi,
  'fact.consent.first-relative': 'thân nhân thứ nhất',
  'fact.consent.second-relative': 'thân nhân thứ hai',
  'fact.consent.third-relative': 'thân nhân thứ ba',
  'fact.consent.fourth-relative': 'thân nhân thứ tư',
  ...feesVi,
  ...more.moreVi,
  ...more.placesVi,
  ...under('field.deceased', more.nameVi),
  ...under('field.deceased.lastResidence', more.residenceVi),
  ...under('field.deceased.formerAddress', named('Địa chỉ ba cấp trên giấy tờ cũ', more.formerAddressVi)),
  ...under('field.deceased.placeOfDeath', more.anyPlaceVi),
  ...under('field.funeral.recipient.bornOn', named('Ngày, tháng, năm sinh', part.partialDateVi)),
  ...under('field.funeral.recipient.residence', named('Nơi cư trú', part.addressVi)),
  ...under('field.funeral.recipient.hometown', named('Quê quán', part.placeVi)),
  ...under('field.funeral.recipient.address', named('Địa chỉ', part.addressVi)),
  'step.funeral-benefit': 'Trợ cấp mai táng (bảo hiểm xã hội)',
  'step.survivor-benefit': 'Trợ cấp tuất',
  'step.merit-funeral-allowance': 'Trợ cấp mai táng người có công',
  'agency.social-insurance': 'Cơ quan bảo hiểm xã hội',
  'agency.merit': 'Cơ quan quản lý người có công (Nội vụ)',
  ...inLanguage('document', deathDocuments, 'vi'),
  ...under('deadline.funeral-benefit', limits),
  ...under('deadline.survivor-benefit', { ...limits, ...consentDeadlinesVi }),
  ...under('deadline.merit-funeral-allowance', limits),
  ...under('field.residence', choiceVi),
  ...under('field.funeral', choiceVi),
  'field.funeral': 'Mai táng phí, tử tuất',
  // The paper is called otherwise since 1 March 2027: the help names what is registered.
  'help.copies': 'Bản sao trích lục được cấp cùng kết quả đăng ký khai tử (Nghị định 63/2024/NĐ-CP, Điều 9).',
  ...formWords('vi'),
  'reason.left-out-through-employer': 'Không làm trong hồ sơ này: gia đình nộp qua đơn vị sử dụng lao động',
  'reason.left-out-not-entitled': 'Không làm trong hồ sơ này: không thuộc đối tượng',
  'reason.left-out-higher-support': 'Không làm trong hồ sơ này: gia đình hưởng mức hỗ trợ cao hơn',
  ...verificationVi,
  ...ethnicGroupVi,
  'reason.substitute-notice': 'Cần xác minh: giấy tờ thay giấy báo tử',
};
