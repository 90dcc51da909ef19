/** English labels of interlinked-death, version 2. */
import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';
import { inLanguage, under } from '../../../_shared/labels/v1/compose.js';
import * as part from '../../../_shared/labels/v1/parts-en.js';
import { feesEn } from '../../../_shared/fees/v1.js';
import { choiceEn, leftOutEn } from '../../../_shared/labels/v2/left-out.js';
import { en as first } from '../../v1/labels/en.js';
import { deathDocuments } from '../documents.js';

const limits: LabelFile = { ...part.stepDeadlinesEn, ...part.warningEn };

/** All labels of this version, in English. */
export const en: LabelFile = {
  ...first,
  ...leftOutEn,
  ...feesEn,
  'step.funeral-benefit': 'Funeral benefit of social insurance',
  'step.survivor-benefit': 'Survivor benefit',
  'step.merit-funeral-allowance': 'Funeral allowance for people with merit',
  'agency.social-insurance': 'Social-insurance agency',
  'agency.merit': 'Office for people with merit (home affairs)',
  ...inLanguage('document', deathDocuments, 'en'),
  ...under('deadline.funeral-benefit', limits),
  ...under('deadline.survivor-benefit', limits),
  ...under('deadline.merit-funeral-allowance', limits),
  ...under('field.residence', choiceEn),
  ...under('field.funeral', choiceEn),
  'field.funeral': 'Funeral and survivors',
  'field.funeral.received': 'What the deceased was entitled to',
  'field.funeral.survivors': 'Survivor benefit',
  'help.funeral.received':
    'Choose all that holds of the deceased; of several social supports the highest alone is paid (Decree 20/2021/NĐ-CP, article 11). Of an employee in compulsory insurance apply through the employer: that is no part of this procedure.',
  'help.funeral.survivors':
    'For relatives of somebody with social insurance (Law on Social Insurance 2024, article 86).',
  'option.received.social-insurance': 'Pension, monthly allowance, or voluntary social insurance',
  'option.received.merit': 'Services to the revolution',
  'option.received.social-protection': 'Social protection',
  'option.received.emergency': 'Emergency aid (disaster, fire, serious accident)',
  'option.survivors.none': 'Not asked for',
  'option.survivors.one-time': 'Once',
  'option.survivors.monthly': 'Monthly',
  'option.because.through-employer': 'Applied for through the employer',
  'option.because.not-entitled': 'Not entitled',
  'reason.left-out-through-employer': 'Not part of this application: applied for through the employer',
  'reason.left-out-not-entitled': 'Not part of this application: not entitled',
  'reason.left-out-higher-support': 'Not part of this application: a higher support is paid',
};
