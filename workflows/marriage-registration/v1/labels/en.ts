/** English labels of marriage-registration, version 1. */
import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';
import { ethnicGroupEn } from '../../../_shared/code-lists/v1.js';
import { inLanguage, named, under } from '../../../_shared/labels/v1/compose.js';
import * as part from '../../../_shared/labels/v1/parts-en.js';
import { sharedEn } from '../../../_shared/labels/v1/en.js';
import { wordsFor } from '../../../_shared/labels/v2/words-for.js';
import { verificationEn } from '../../../_shared/labels/v2/verification.js';
import { marriageRegistrationDocuments } from '../documents.js';
import { marriageRegistrationChart } from '../machine.js';

const spouse: LabelFile = {
  ...part.identityEn,
  bornOn: 'Date of birth',
  ethnicGroup: 'Ethnic group',
  nationality: 'Nationality',
  ...under('residence', named('Residence', part.addressEn)),
  maritalStatus: 'Marital status',
  proof: 'Paper on the divorce or on the death of the former spouse',
};

const form: LabelFile = {
  ...under('field.applicant', named('Applicant', part.identityEn)),
  'field.applicant.relation': 'Who applies',
  'field.applicant.phone': 'Telephone number',
  'field.applicant.email': 'E-mail address',
  'option.relation.woman': 'The woman',
  'option.relation.man': 'The man',
  ...under('field.woman', named('The woman', spouse)),
  ...under('field.man', named('The man', spouse)),
  'option.maritalStatus.single': 'Never married',
  'option.maritalStatus.divorced': 'Divorced',
  'option.maritalStatus.widowed': 'Widowed',
  'field.registration': 'Registration',
  ...under('field.registration.office', named('Where the marriage is registered', part.placeEn)),
  'field.registration.presence': 'Who is there',
  'option.presence.both': 'Both',
  'option.presence.woman-only': 'The woman alone',
  'option.presence.man-only': 'The man alone',
};

/** What the history calls the facts of an application. */
const facts: LabelFile = {
  'fact.registrationCommune': 'Where the marriage is registered',
  'fact.presence': 'Who is there',
};

const help: LabelFile = {
  'help.woman.proof':
    'Only after a divorce or the death of a spouse: the number of the decision, or of the extract or certificate of the death.',
  'help.man.proof':
    'Only after a divorce or the death of a spouse: the number of the decision, or of the extract or certificate of the death.',
  'help.registration.office': 'The commune where one of the two lives (Law on Civil Status 2014, article 17).',
  'help.registration.presence': 'Both have to be there at the registration (Law on Civil Status 2014, article 18).',
};

const reasons: LabelFile = {
  'reason.registered-marriage-stands': 'A registered marriage stands although the application is withdrawn',
  'reason.spouse-not-in-register': 'One of the two is not in the population register',
  'reason.under-age': 'The man is not yet 20 or the woman not yet 18',
  'reason.existing-marriage': 'One of the two is married',
  'reason.close-kinship': 'The two are related within three generations or of one line',
  'reason.neither-lives-here': 'Neither of the two lives there',
  'reason.marriage-already-registered': 'The marriage was registered in another case',
  'reason.both-have-to-come': 'Both have to come together',
  'reason.former-marriage-paper': 'A paper that proves the divorce or the death of the former spouse',
  'reason.spouse-name-differs': 'The name as the population register has it, or a paper that proves the other one',
};

/** All labels of this version, in English. */
export const en: LabelFile = {
  ...wordsFor(marriageRegistrationChart, sharedEn),
  'step.marriage-registration': 'Marriage registration',
  'agency.civil-status': "Commune people's committee (civil status)",
  'agency.one-stop': 'One-stop public administration centre',
  ...inLanguage('document', marriageRegistrationDocuments, 'en'),
  ...part.caseDeadlinesEn,
  ...under('deadline.marriage-registration', part.stepDeadlinesEn),
  ...form,
  ...facts,
  ...help,
  ...reasons,
  ...verificationEn,
  ...ethnicGroupEn,
  'reason.marital-status-verified': 'To be verified: the marital status',
};
