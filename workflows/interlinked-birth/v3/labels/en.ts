/** English labels of interlinked-birth, version 3. */
import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';
import { inLanguage, named, under } from '../../../_shared/labels/v1/compose.js';
import * as part from '../../../_shared/labels/v1/parts-en.js';
import { choiceEn } from '../../../_shared/labels/v2/left-out.js';
import { en as before } from '../../v2/labels/en.js';
import { birthDocuments } from '../documents.js';

/** All labels of this version, in English. */
export const en: LabelFile = {
  ...before,
  'step.child-identity-card': 'Identity card for a child under six',
  'agency.identity-card': 'Police (identity cards)',
  ...inLanguage('document', birthDocuments, 'en'),
  ...under('deadline.child-identity-card', { ...part.stepDeadlinesEn, ...part.warningEn }),
  ...under('field.identityCard', named('Identity card of the child', choiceEn)),
  'help.identityCard':
    'No biometrics are taken of a child under six (Law on Identification 2023, article 23); part of the interlinked procedure since 1 September 2026 (Decree 301/2026/NĐ-CP).',
};
