/** English labels of death-registration, version 1. */
import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';
import { ethnicGroupEn } from '../../../_shared/code-lists/v1.js';
import { feesEn } from '../../../_shared/fees/v1.js';
import { inLanguage, named, under } from '../../../_shared/labels/v1/compose.js';
import { sharedEn } from '../../../_shared/labels/v1/en.js';
import * as part from '../../../_shared/labels/v1/parts-en.js';
import { wordsFor } from '../../../_shared/labels/v2/words-for.js';
import { verificationEn } from '../../../_shared/labels/v2/verification.js';
import { deathRegistrationDocuments } from '../documents.js';
import { deathRegistrationChart } from '../machine.js';

const deceased: LabelFile = {
  ...part.identityEn,
  sex: 'Sex',
  ...under('bornOn', named('Date of birth', part.partialDateEn)),
  ...under('diedAt', named('Time of death', part.partialDateEn)),
  ...under('placeOfDeath', named('Place of death', part.addressEn)),
  cause: 'Cause of death',
  nationality: 'Nationality',
  ethnicGroup: 'Ethnic group',
  ...under('lastResidence', named('Last place of residence', part.addressEn)),
};

const form: LabelFile = {
  ...part.applicantEn,
  'field.applicant.relation': 'Relation to the deceased',
  'help.applicant': 'The applicant shows an identity paper, or signs in with an electronic identity account.',
  ...part.optionsEn,
  ...under('field.deceased', named('Deceased person', deceased)),
  'field.notice': 'Death notice or substitute paper',
  'field.notice.type': 'Kind of paper',
  'field.notice.number': 'Number',
  'field.notice.issuedOn': 'Issued on',
  'field.notice.issuer': 'Issued by',
  'field.copies': 'Copies of the extract',
  'option.cause.illness': 'Illness',
  'option.cause.old-age': 'Old age',
  'option.cause.accident': 'Accident',
  'option.cause.other': 'Other cause',
  'option.cause.unknown': 'Unknown',
  'option.type.death-notice': 'Death notice',
  'option.type.substitute': 'Paper that replaces the death notice',
};

/** What the history calls the facts of an application. */
const facts: LabelFile = { 'fact.noticeType': 'Kind of paper' };

const help: LabelFile = {
  'help.deceased': 'What a death registration records: Law on Civil Status 2014, articles 32 to 34.',
  'help.deceased.diedAt': 'As the death notice says, as precisely as it is known (Circular 25/2025/TT-BYT, form 05).',
  'help.notice': 'Death notice, or the paper that replaces it (Decree 123/2015/NĐ-CP, article 4).',
};

/** All labels of this version, in English. */
export const en: LabelFile = {
  ...feesEn,
  ...wordsFor(deathRegistrationChart, sharedEn),
  'step.death-registration': 'Death registration',
  'agency.civil-status': "Commune people's committee (civil status)",
  'agency.one-stop': 'One-stop public administration centre',
  ...inLanguage('document', deathRegistrationDocuments, 'en'),
  'reason.registered-death-stands': 'A registered death stands although the application is withdrawn',
  ...part.caseDeadlinesEn,
  ...under('deadline.death-registration', part.stepDeadlinesEn),
  ...form,
  ...facts,
  ...help,
  ...verificationEn,
  ...ethnicGroupEn,
  'reason.substitute-notice': 'To be verified: the paper that stands for the death notice',
};
