/** English labels of data-subject-request, version 1. */
import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';
import { inLanguage, named, under } from '../../../_shared/labels/v1/compose.js';
import { sharedEn } from '../../../_shared/labels/v1/en.js';
import * as part from '../../../_shared/labels/v1/parts-en.js';
import { verificationEn } from '../../../_shared/labels/v2/verification.js';
import { requestDocuments } from '../documents.js';

const form: LabelFile = {
  ...under('field.applicant', named('Applicant', part.identityEn)),
  'field.applicant.relation': 'Who asks',
  'field.applicant.phone': 'Telephone number',
  'field.applicant.email': 'E-mail address',
  'option.relation.self': 'The data subject',
  'option.relation.parent': 'A parent of a data subject under age',
  'option.relation.guardian': 'Guardian',
  'option.relation.representative': 'Authorised representative',
  ...under('field.subject', named('Data subject', part.identityEn)),
  ...under('field.subject.residence', named('Residence', part.addressEn)),
  'field.request': 'Request',
  'field.request.kind': 'What is asked for',
  'field.request.records': 'Where the data is',
  'field.request.details': 'Details',
  'field.request.proof': 'Paper that proves the right value (for a correction)',
  'option.kind.access': 'To know what is kept about me',
  'option.kind.who-looked': 'To know who looked at my data',
  'option.kind.correction': 'To correct what is wrong',
  'option.kind.erasure': 'To erase data',
  'option.records.case-files': 'Applications handed in',
  'option.records.civil-status': 'Civil-status database',
  'option.records.residence': 'Residence database',
  'option.records.social-insurance': 'Social-insurance database',
  'option.records.social-protection': 'Social-protection database',
};

/** What the history calls the facts of a request. */
const facts: LabelFile = { 'fact.kind': 'What is asked for', 'fact.records': 'Where the data is' };

const help: LabelFile = {
  'help.subject': 'Whom the data is about (Law on Personal Data Protection 91/2025/QH15, article 4).',
  'help.request.details': 'Which data, and since when; who only wants to know need not say why.',
};

const reasons: LabelFile = {
  'reason.given-reply-stands': 'A reply that was given stands although the request is withdrawn',
  'reason.fulfilled-request-stands': 'What was disclosed, corrected or erased cannot be taken back',
  'reason.identity-paper': 'A paper that proves who the applicant and the data subject are',
  'reason.representation-paper': 'A paper that gives the right to speak for the data subject',
  'reason.correction-paper': 'A paper that proves the right value',
  'reason.kept-by-law': 'The law says that the data is kept: it cannot be erased',
  'reason.erasure-verified': 'Whether the law still wants the data kept has to be verified',
};

/** All labels of this version, in English. */
export const en: LabelFile = {
  ...sharedEn,
  'step.request-answer': 'Answer to the request',
  'step.request-fulfilment': 'Fulfilment of the request',
  'agency.data-protection': 'Unit for personal-data protection',
  'agency.one-stop': 'One-stop public administration centre',
  ...inLanguage('document', requestDocuments, 'en'),
  ...part.caseDeadlinesEn,
  ...under('deadline.request-answer', { ...part.stepDeadlinesEn, ...part.warningEn }),
  ...under('deadline.request-fulfilment', { ...part.stepDeadlinesEn, ...part.warningEn }),
  ...form,
  ...facts,
  ...help,
  ...reasons,
  ...verificationEn,
};
