/** Vietnamese labels of interlinked-birth, version 2. */
import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';
import { named, under } from '../../../_shared/labels/v1/compose.js';
import { placeVi } from '../../../_shared/labels/v1/parts-vi.js';
import { choiceVi, leftOutVi } from '../../../_shared/labels/v2/left-out.js';
import { vi as first } from '../../v1/labels/vi.js';

/** All labels of this version, in Vietnamese. */
export const vi: LabelFile = {
  ...first,
  ...leftOutVi,
  ...under('field.registrationPlace', named('Cơ quan đăng ký khai sinh', placeVi)),
  'help.registrationPlace':
    'Ủy ban nhân dân cấp xã nơi cư trú của người cha hoặc người mẹ (Luật Hộ tịch 2014, Điều 13).',
  ...under('field.residence', choiceVi),
  ...under('field.insurance', choiceVi),
};
