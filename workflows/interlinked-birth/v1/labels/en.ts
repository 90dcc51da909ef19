/** English labels of interlinked-birth, version 1. */
import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';
import { inLanguage, named, under } from '../../../_shared/labels/v1/compose.js';
import { sharedEn } from '../../../_shared/labels/v1/en.js';
import * as part from '../../../_shared/labels/v1/parts-en.js';
import { birthDocuments } from '../documents.js';

const parent: LabelFile = {
  ...part.identityEn,
  ...under('bornOn', named('Date of birth', part.partialDateEn)),
  ethnicGroup: 'Ethnic group',
  nationality: 'Nationality',
  ...under('residence', named('Place of residence', part.addressEn)),
  deceased: 'Deceased',
};

const child: LabelFile = {
  familyName: 'Family name',
  middleName: 'Middle name',
  givenName: 'Given name',
  sex: 'Sex',
  bornOn: 'Date of birth',
  ...under('placeOfBirth', named('Place of birth', part.addressEn)),
  ...under('hometown', named('Hometown', part.placeEn)),
  nationality: 'Nationality',
  ethnicGroup: 'Ethnic group',
  birthNotice: 'Number of the birth notice',
  birthOrder: 'Order of birth',
};

const form: LabelFile = {
  ...part.applicantEn,
  ...part.optionsEn,
  ...under('field.child', named('Child', child)),
  ...under('field.mother', named('Mother', parent)),
  ...under('field.father', named('Father', parent)),
  ...under(
    'field.marriage',
    named('Marriage certificate', { number: 'Number', issuedOn: 'Issued on', issuer: 'Issued by' }),
  ),
  ...under('field.residence', named('Permanent residence', part.householdEn)),
  'field.residence.relationToHead': "Child's relation to the head of the household",
  'field.residence.consent': 'How the head of the household consents',
  ...under('field.residence.address', named('Place of permanent residence', part.addressEn)),
  'field.insurance': 'Health-insurance card',
  'field.insurance.facility': 'Facility for primary health care',
  'field.insurance.guardian': 'Representative of the child',
  'field.insurance.poorHouseholdPaper': 'Number of the poor-household certificate',
  'field.copies': 'Copies of the extract',
  'option.consent.vneid': 'Consent in VNeID',
  'option.consent.signed-form': 'Signature on form CT01',
  'option.guardian.mother': 'Mother',
  'option.guardian.father': 'Father',
  'option.guardian.applicant': 'Applicant',
};

const help: LabelFile = {
  'help.child': 'What a birth registration records: Law on Civil Status 2014, article 14.',
  'help.child.birthNotice':
    'The 18 characters on the birth notice (Circular 22/2025/TT-BYT). Born outside a health facility: leave empty and send the substitute papers (Decree 63/2024/NĐ-CP, article 5).',
  'help.child.birthOrder':
    'Twins and more: each child has a birth notice with a number of its own (Circular 22/2025/TT-BYT).',
  'help.mother': 'The mother as the birth registration records her (Law on Civil Status 2014, article 14).',
  'help.father': 'Leave empty where the father is not determined (Law on Civil Status 2014, articles 15 and 16).',
  'help.marriage': 'To be filled in where the parents are married (Law on Civil Status 2014, article 16).',
  'help.residence':
    "The child's residence is registered within 60 days of the birth registration (Decree 154/2024/NĐ-CP, article 7).",
  'help.insurance': 'Health-insurance card of a child under six (Law on Health Insurance 2008, article 12).',
  'help.copies': 'Copies of the extract are issued with the birth certificate (Decree 63/2024/NĐ-CP, article 5).',
};

/** All labels of this version, in English. */
export const en: LabelFile = {
  ...sharedEn,
  'step.birth-registration': 'Birth registration',
  'step.permanent-residence': 'Registration of permanent residence',
  'step.child-health-insurance': 'Health-insurance card for a child under six',
  'agency.civil-status': "Commune people's committee (civil status)",
  'agency.residence': 'Commune police',
  'agency.social-insurance': 'Social-insurance agency',
  'agency.one-stop': 'One-stop public administration centre',
  ...inLanguage('document', birthDocuments, 'en'),
  'reason.registered-birth-stands': 'A registered birth stands although the application is withdrawn',
  ...part.compensationEn,
  ...part.caseDeadlinesEn,
  ...under('deadline.birth-registration', part.stepDeadlinesEn),
  ...under('deadline.permanent-residence', { ...part.stepDeadlinesEn, ...part.warningEn }),
  ...under('deadline.child-health-insurance', { ...part.stepDeadlinesEn, ...part.warningEn }),
  ...form,
  ...help,
};
