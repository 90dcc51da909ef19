/** Vietnamese labels of interlinked-birth, version 3. */
import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';
import { inLanguage, named, under } from '../../../_shared/labels/v1/compose.js';
import * as part from '../../../_shared/labels/v1/parts-vi.js';
import { choiceVi } from '../../../_shared/labels/v2/left-out.js';
import { vi as before } from '../../v2/labels/vi.js';
import { birthDocuments } from '../documents.js';

/** All labels of this version, in Vietnamese. */
export const vi: LabelFile = {
  ...before,
  'step.child-identity-card': 'Cấp thẻ căn cước cho trẻ em dưới 6 tuổi',
  'agency.identity-card': 'Cơ quan quản lý căn cước (Công an)',
  ...inLanguage('document', birthDocuments, 'vi'),
  ...under('deadline.child-identity-card', { ...part.stepDeadlinesVi, ...part.warningVi }),
  ...under('field.identityCard', named('Thẻ căn cước của trẻ', choiceVi)),
  'help.identityCard':
    'Trẻ dưới 6 tuổi không phải thu nhận thông tin sinh trắc học (Luật Căn cước 2023, Điều 23); cấp trong liên thông từ 01/09/2026 (Nghị định 301/2026/NĐ-CP).',
};
