/** Vietnamese labels of interlinked-death, version 2. */
import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';
import { inLanguage, under } from '../../../_shared/labels/v1/compose.js';
import * as part from '../../../_shared/labels/v1/parts-vi.js';
import { feesVi } from '../../../_shared/fees/v1.js';
import { choiceVi, leftOutVi } from '../../../_shared/labels/v2/left-out.js';
import { vi as first } from '../../v1/labels/vi.js';
import { deathDocuments } from '../documents.js';

const limits: LabelFile = { ...part.stepDeadlinesVi, ...part.warningVi };

/** All labels of this version, in Vietnamese. */
export const vi: LabelFile = {
  ...first,
  ...leftOutVi,
  ...feesVi,
  'step.funeral-benefit': 'Trợ cấp mai táng (bảo hiểm xã hội)',
  'step.survivor-benefit': 'Trợ cấp tuất',
  'step.merit-funeral-allowance': 'Trợ cấp mai táng người có công',
  'agency.social-insurance': 'Cơ quan bảo hiểm xã hội',
  'agency.merit': 'Cơ quan quản lý người có công (Nội vụ)',
  ...inLanguage('document', deathDocuments, 'vi'),
  ...under('deadline.funeral-benefit', limits),
  ...under('deadline.survivor-benefit', limits),
  ...under('deadline.merit-funeral-allowance', limits),
  ...under('field.residence', choiceVi),
  ...under('field.funeral', choiceVi),
  'field.funeral': 'Mai táng phí, tử tuất',
  'field.funeral.received': 'Người đã mất thuộc đối tượng',
  'field.funeral.survivors': 'Trợ cấp tuất',
  'help.funeral.received':
    'Chọn mọi diện đúng với người đã mất; trong các mức hỗ trợ xã hội chỉ hưởng mức cao nhất (Nghị định 20/2021/NĐ-CP, Điều 11). Người đang tham gia bảo hiểm xã hội bắt buộc: nộp qua đơn vị sử dụng lao động, không thuộc liên thông này.',
  'help.funeral.survivors':
    'Dành cho thân nhân của người hưởng chế độ bảo hiểm xã hội (Luật Bảo hiểm xã hội 2024, Điều 86).',
  'option.received.social-insurance': 'Hưởng lương hưu, trợ cấp hằng tháng hoặc tham gia bảo hiểm xã hội tự nguyện',
  'option.received.merit': 'Người có công với cách mạng',
  'option.received.social-protection': 'Đối tượng bảo trợ xã hội',
  'option.received.emergency': 'Đối tượng trợ giúp khẩn cấp (thiên tai, hỏa hoạn, tai nạn nghiêm trọng)',
  'option.survivors.none': 'Không đề nghị',
  'option.survivors.one-time': 'Một lần',
  'option.survivors.monthly': 'Hằng tháng',
  'option.because.through-employer': 'Nộp qua đơn vị sử dụng lao động',
  'option.because.not-entitled': 'Không thuộc đối tượng',
  'reason.left-out-through-employer': 'Không làm trong hồ sơ này: gia đình nộp qua đơn vị sử dụng lao động',
  'reason.left-out-not-entitled': 'Không làm trong hồ sơ này: không thuộc đối tượng',
  'reason.left-out-higher-support': 'Không làm trong hồ sơ này: gia đình hưởng mức hỗ trợ cao hơn',
};
