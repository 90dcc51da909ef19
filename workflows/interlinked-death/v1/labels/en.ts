/** English labels of interlinked-death, version 1. */
import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';
import { inLanguage, named, under } from '../../../_shared/labels/v1/compose.js';
import { sharedEn } from '../../../_shared/labels/v1/en.js';
import * as part from '../../../_shared/labels/v1/parts-en.js';
import { deathDocuments } from '../documents.js';

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
  ...part.optionsEn,
  ...under('field.deceased', named('Deceased person', deceased)),
  'field.notice': 'Death notice or substitute paper',
  'field.notice.type': 'Kind of paper',
  'field.notice.number': 'Number',
  'field.notice.issuedOn': 'Issued on',
  'field.notice.issuer': 'Issued by',
  ...under('field.residence', named('Removal from permanent residence', part.householdEn)),
  'field.residence.relationToHead': 'Relation of the deceased to the head of the household',
  'field.residence.soleMember': 'The deceased was the only member of the household',
  'field.funeral': 'Funeral allowance',
  'field.funeral.buriedOn': 'Day of the funeral',
  ...under('field.funeral.place', named('Place of the funeral', part.addressEn)),
  ...under('field.funeral.recipient', named('Recipient', part.identityEn)),
  'field.funeral.recipient.relation': 'Relation to the deceased',
  'field.funeral.payment': 'Payment',
  'field.funeral.payment.method': 'Method of payment',
  'field.funeral.payment.bank': 'Bank',
  'field.funeral.payment.account': 'Account number',
  'field.funeral.payment.holder': 'Account holder',
  'field.copies': 'Copies of the extract',
  'option.cause.illness': 'Illness',
  'option.cause.old-age': 'Old age',
  'option.cause.accident': 'Accident',
  'option.cause.other': 'Other cause',
  'option.cause.unknown': 'Unknown',
  'option.type.death-notice': 'Death notice',
  'option.type.substitute': 'Paper that replaces the death notice',
  'option.method.cash': 'Cash',
  'option.method.transfer': 'Bank transfer',
};

const help: LabelFile = {
  'help.deceased': 'What a death registration records: Law on Civil Status 2014, articles 32 to 34.',
  'help.deceased.diedAt': 'As the death notice says, as precisely as it is known (Circular 25/2025/TT-BYT, form 05).',
  'help.notice': 'Death notice, or the paper that replaces it (Decree 123/2015/NĐ-CP, article 4).',
  'help.residence': 'Removal of the deceased from permanent residence (Law on Residence 2020, article 24.1a).',
  'help.funeral':
    'Support for funeral costs; of several schemes the highest applies (Decree 20/2021/NĐ-CP, article 11).',
  'help.copies': 'Copies of the extract are issued with the death extract (Decree 63/2024/NĐ-CP, article 9).',
};

/** All labels of this version, in English. */
export const en: LabelFile = {
  ...sharedEn,
  'step.death-registration': 'Death registration',
  'step.residence-removal': 'Removal from permanent residence',
  'step.funeral-allowance': 'Funeral allowance',
  'agency.civil-status': "Commune people's committee (civil status)",
  'agency.residence': 'Commune police',
  'agency.social-protection': "Commune people's committee (social protection)",
  'agency.one-stop': 'One-stop public administration centre',
  ...inLanguage('document', deathDocuments, 'en'),
  'reason.registered-death-stands': 'A registered death stands although the application is withdrawn',
  'reason.paid-allowance-is-recovered-by-decision':
    'An allowance once decided is recovered by a separate decision only',
  ...part.compensationEn,
  ...part.caseDeadlinesEn,
  ...under('deadline.death-registration', part.stepDeadlinesEn),
  ...under('deadline.residence-removal', { ...part.stepDeadlinesEn, ...part.warningEn }),
  ...under('deadline.funeral-allowance', { ...part.stepDeadlinesEn, ...part.warningEn }),
  ...form,
  ...help,
};
