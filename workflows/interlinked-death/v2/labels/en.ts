/** English labels of interlinked-death, version 2. */
import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';
import { ethnicGroupEn } from '../../../_shared/code-lists/v1.js';
import { inLanguage, named, under } from '../../../_shared/labels/v1/compose.js';
import * as part from '../../../_shared/labels/v1/parts-en.js';
import { feesEn } from '../../../_shared/fees/v1.js';
import { consentEn, consentDeadlinesEn } from '../../../_shared/labels/v2/consent.js';
import { choiceEn, leftOutEn } from '../../../_shared/labels/v2/left-out.js';
import * as more from '../../../_shared/labels/v2/parts.js';
import { verificationEn } from '../../../_shared/labels/v2/verification.js';
import { en as first } from '../../v1/labels/en.js';
import { deathDocuments } from '../documents.js';
import { ASKED_OTHERWISE } from './asked-otherwise.js';
import { formWords } from './form-words.js';

const limits: LabelFile = { ...part.stepDeadlinesEn, ...part.warningEn };

/** All labels of this version, in English. */
export const en: LabelFile = {
  ...more.withoutLabels(first, ASKED_OTHERWISE),
  ...leftOutEn,
  ...consentEn,
  'fact.consent.first-relative': 'first relative in the list',
  'fact.consent.second-relative': 'second relative in the list',
  'fact.consent.third-relative': 'third relative in the list',
  'fact.consent.fourth-relative': 'fourth relative in the list',
  ...feesEn,
  ...more.moreEn,
  ...more.placesEn,
  ...under('field.deceased', more.nameEn),
  ...under('field.deceased.lastResidence', more.residenceEn),
  ...under('field.deceased.formerAddress', named('Three-level address on an older paper', more.formerAddressEn)),
  ...under('field.deceased.placeOfDeath', more.anyPlaceEn),
  ...under('field.funeral.recipient.bornOn', named('Date of birth', part.partialDateEn)),
  ...under('field.funeral.recipient.residence', named('Place of residence', part.addressEn)),
  ...under('field.funeral.recipient.hometown', named('Hometown', part.placeEn)),
  ...under('field.funeral.recipient.address', named('Address', part.addressEn)),
  'step.funeral-benefit': 'Funeral benefit of social insurance',
  'step.survivor-benefit': 'Survivor benefit',
  'step.merit-funeral-allowance': 'Funeral allowance for people with merit',
  'agency.social-insurance': 'Social-insurance agency',
  'agency.merit': 'Office for people with merit (home affairs)',
  ...inLanguage('document', deathDocuments, 'en'),
  ...under('deadline.funeral-benefit', limits),
  ...under('deadline.survivor-benefit', { ...limits, ...consentDeadlinesEn }),
  ...under('deadline.merit-funeral-allowance', limits),
  ...under('field.residence', choiceEn),
  ...under('field.funeral', choiceEn),
  'field.funeral': 'Funeral and survivors',
  'help.copies':
    'Copies of the extract are issued with the registration of the death (Decree 63/2024/NĐ-CP, article 9).',
  ...formWords('en'),
  'reason.left-out-through-employer': 'Not part of this application: applied for through the employer',
  'reason.left-out-not-entitled': 'Not part of this application: not entitled',
  'reason.left-out-higher-support': 'Not part of this application: a higher support is paid',
  ...verificationEn,
  ...ethnicGroupEn,
  'reason.substitute-notice': 'To be verified: the paper that stands for the death notice',
};
