/** English labels of temporary-residence, version 1. */
import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';
import { inLanguage, named, under } from '../../../_shared/labels/v1/compose.js';
import * as part from '../../../_shared/labels/v1/parts-en.js';
import { sharedEn } from '../../../_shared/labels/v1/en.js';
import { wordsFor } from '../../../_shared/labels/v2/words-for.js';
import { temporaryResidenceDocuments } from '../documents.js';
import { temporaryResidenceChart } from '../machine.js';

const form: LabelFile = {
  ...under('field.applicant', named('Applicant', part.identityEn)),
  'field.applicant.relation': 'Who applies',
  'field.applicant.phone': 'Telephone number',
  'field.applicant.email': 'E-mail address',
  'option.relation.self': 'The lodger',
  'option.relation.parent': 'Parent of a minor',
  'option.relation.guardian': 'Guardian',
  ...under('field.resident', named('Lodger', part.identityEn)),
  ...under('field.resident.permanentResidence', named('Permanent residence', part.addressEn)),
  'field.stay': 'Stay',
  ...under('field.stay.address', named('Place of the stay', part.addressEn)),
  'field.stay.purpose': 'Purpose',
  'field.stay.from': 'From',
  'field.stay.until': 'Until',
  'option.purpose.work': 'Work',
  'option.purpose.study': 'Study',
  'option.purpose.treatment': 'Medical treatment',
  'option.purpose.other': 'Other purpose',
  'field.lodging': 'Right to the place',
  'field.lodging.right': 'How the place is held',
  'field.lodging.ownerPersonalId': 'Personal number of the landlord',
  'field.lodging.ownerFullName': 'Name of the landlord',
  'field.lodging.consent': 'The landlord consents by',
  'field.lodging.proof': 'Paper on the right to the place',
  'option.right.rented': 'Rented',
  'option.right.borrowed': 'Borrowed, as a guest',
  'option.right.dormitory': 'Dormitory or shared housing',
  'option.consent.vneid': 'Confirmation on VNeID',
  'option.consent.signed-form': 'Signature on form CT01',
};

/** What the history calls the facts of an application. */
const facts: LabelFile = {
  'fact.lodgingCommune': 'Commune of the stay',
  'fact.purpose': 'Purpose',
  'fact.right': 'How the place is held',
};

const help: LabelFile = {
  'help.stay':
    '30 days or more, outside the commune of permanent residence; two years at most, to be extended (Law on Residence 2020, article 27).',
  'help.lodging.consent': 'Whoever lets or lends the place, or runs the dormitory (Law on Residence 2020, article 28).',
};

const reasons: LabelFile = {
  'reason.resident-not-in-register': 'The lodger is not in the population register',
  'reason.lodging-in-home-commune': 'The place is in the commune of permanent residence',
  'reason.stay-under-thirty-days': 'The stay is shorter than 30 days',
  'reason.stay-already-registered': 'A stay is registered in another case',
  'reason.owner-consent': 'Form CT01 signed by the landlord, or the consent on VNeID',
  'reason.lodging-paper': 'A paper on the right to the place',
  'reason.stay-over-two-years': 'Another last day: two years at most',
  'reason.owner-name-differs': 'The name of the landlord as the population register has it',
};

/** All labels of this version, in English. */
export const en: LabelFile = {
  ...wordsFor(temporaryResidenceChart, sharedEn),
  'step.temporary-residence': 'Registration of temporary residence',
  'agency.residence': 'Commune police',
  'agency.one-stop': 'One-stop public administration centre',
  ...inLanguage('document', temporaryResidenceDocuments, 'en'),
  ...part.compensationEn,
  ...part.caseDeadlinesEn,
  ...under('deadline.temporary-residence', { ...part.stepDeadlinesEn, ...part.warningEn }),
  ...form,
  ...facts,
  ...help,
  ...reasons,
};
