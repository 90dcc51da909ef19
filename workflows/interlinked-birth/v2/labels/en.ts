/** English labels of interlinked-birth, version 2. */
import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';
import { named, under } from '../../../_shared/labels/v1/compose.js';
import { placeEn } from '../../../_shared/labels/v1/parts-en.js';
import { choiceEn, leftOutEn } from '../../../_shared/labels/v2/left-out.js';
import { en as first } from '../../v1/labels/en.js';

/** All labels of this version, in English. */
export const en: LabelFile = {
  ...first,
  ...leftOutEn,
  ...under('field.registrationPlace', named('Registering office', placeEn)),
  'help.registrationPlace':
    "The people's committee of the commune where the father or the mother lives (Law on Civil Status 2014, article 13).",
  ...under('field.residence', choiceEn),
  ...under('field.insurance', choiceEn),
};
