/** English labels of marital-status-confirmation, version 1. */
import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';
import { ethnicGroupEn } from '../../../_shared/code-lists/v1.js';
import { inLanguage, named, under } from '../../../_shared/labels/v1/compose.js';
import * as part from '../../../_shared/labels/v1/parts-en.js';
import { sharedEn } from '../../../_shared/labels/v1/en.js';
import { verificationEn } from '../../../_shared/labels/v2/verification.js';
import { wordsFor } from '../../../_shared/labels/v2/words-for.js';
import { maritalStatusConfirmationDocuments } from '../documents.js';
import { maritalStatusConfirmationChart } from '../machine.js';

const subject: LabelFile = {
  ...part.identityEn,
  sex: 'Sex',
  ...under('bornOn', named('Date of birth', part.partialDateEn)),
  ethnicGroup: 'Ethnic group',
  nationality: 'Nationality',
  ...under('residence', named('Residence', part.addressEn)),
  residenceKind: 'Kind of residence',
  maritalStatus: 'Present marital status',
  proof: 'Paper that proves it (name, number, day)',
};

const formerResidence: LabelFile = {
  ...part.placeEn,
  elsewhere: 'Permanent residence elsewhere before',
  from: 'From',
  until: 'Until',
  others: 'Further places, with their years',
  evidence: 'Paper that proves the marital status of that time',
};

const form: LabelFile = {
  ...under('field.applicant', named('Applicant', part.identityEn)),
  'field.applicant.relation': 'Who applies',
  'field.applicant.phone': 'Telephone number',
  'field.applicant.email': 'E-mail address',
  ...under('field.subject', named('Person whose status is confirmed', subject)),
  ...under('field.formerResidence', named('Former permanent residence', formerResidence)),
  ...under(
    'field.partner',
    named('Intended spouse', { ...part.identityEn, registeredAt: 'Where the marriage is to be registered' }),
  ),
  'field.request': 'What is asked for',
  'field.request.purpose': 'Purpose',
  'field.request.details': 'Details',
  'field.request.handedBack': 'Number of the earlier confirmation that is handed back',
};

const choices: LabelFile = {
  'option.relation.self': 'The person concerned',
  'option.relation.representative': 'Authorised representative',
  'option.sex.male': 'Male',
  'option.sex.female': 'Female',
  'option.precision.year': 'Year',
  'option.precision.month': 'Month',
  'option.precision.day': 'Day',
  'option.precision.minute': 'Minute',
  'option.residenceKind.permanent': 'Permanent residence',
  'option.residenceKind.temporary': 'Temporary residence',
  'option.maritalStatus.single': 'Never married',
  'option.maritalStatus.married': 'Married',
  'option.maritalStatus.divorced': 'Divorced, not married again',
  'option.maritalStatus.widowed': 'Widowed, not married again',
  'option.elsewhere.no': 'No',
  'option.elsewhere.yes': 'Yes',
  'option.purpose.marriage': 'To marry',
  'option.purpose.property': 'To buy, sell or transfer property',
  'option.purpose.loan': 'A bank loan',
  'option.purpose.other': 'Another purpose',
};

/** What the history calls the facts of an application. */
const facts: LabelFile = {
  'fact.residenceKind': 'Kind of residence',
  'fact.livedElsewhere': 'Permanent residence elsewhere before',
  'fact.purpose': 'Purpose',
};

const help: LabelFile = {
  'help.applicant':
    'The applicant shows an identity paper, or signs in with an electronic identity account; a representative hands in the written authorisation.',
  'help.subject.proof':
    'Of the divorced and widowed: the judgment, the extract of the noted divorce or of the death registration (Decree 123/2015/NĐ-CP, article 22.2).',
  'help.formerResidence':
    'Only the time since the age of marriage counts. Where nothing proves it, the commune there is asked, and the limit is longer (Decree 123/2015/NĐ-CP, article 22.4).',
  'help.partner':
    'Only where the confirmation is wanted in order to marry: the paper names this person and the place of registration.',
  'help.request':
    'The paper serves the purpose that it names and no other, for 6 months from the day of issue (Decree 123/2015/NĐ-CP, article 23).',
  'help.request.handedBack':
    'Where a confirmation was given before, it is handed back (Decree 123/2015/NĐ-CP, article 22.6).',
};

const reasons: LabelFile = {
  'reason.issued-confirmation-stands': 'A confirmation that was issued stands although the application is withdrawn',
  'reason.former-residence-asked': 'To be verified: the former residence',
  'reason.declared-status-differs': 'To be verified: the declared status differs from the register',
  'reason.subject-not-in-register': 'The population register does not know the person',
  'reason.lives-in-another-commune': 'The person lives in another commune',
  'reason.married-already': 'Married by the register',
  'reason.too-young-to-marry': 'Too young to marry',
  'reason.subject-name-differs': 'The name differs from the population register',
  'reason.ended-marriage-paper': 'The paper about the divorce or the death of the spouse is missing',
  'reason.partner-details': 'The intended spouse and the place of registration are not named',
  'reason.earlier-confirmation': 'The earlier confirmation was not handed back',
};

/** All labels of this version, in English. */
export const en: LabelFile = {
  ...wordsFor(maritalStatusConfirmationChart, sharedEn),
  'step.marital-status-confirmation': 'Confirmation of marital status',
  'agency.civil-status': "Commune people's committee (civil status)",
  'agency.one-stop': 'One-stop public administration centre',
  ...inLanguage('document', maritalStatusConfirmationDocuments, 'en'),
  ...part.caseDeadlinesEn,
  ...under('deadline.marital-status-confirmation', { ...part.stepDeadlinesEn, ...part.warningEn }),
  ...form,
  ...choices,
  ...facts,
  ...help,
  ...verificationEn,
  ...reasons,
  ...ethnicGroupEn,
};
