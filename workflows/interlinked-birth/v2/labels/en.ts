/** English labels of interlinked-birth, version 2. */
import type { LabelFile } from '../../../../src/kernel/procedure/procedure-version.js';
import { ethnicGroupEn } from '../../../_shared/code-lists/v1.js';
import { inLanguage, named, under } from '../../../_shared/labels/v1/compose.js';
import { placeEn } from '../../../_shared/labels/v1/parts-en.js';
import { feesEn } from '../../../_shared/fees/v1.js';
import { choiceEn, leftOutEn } from '../../../_shared/labels/v2/left-out.js';
import { consentEn, consentDeadlinesEn } from '../../../_shared/labels/v2/consent.js';
import * as part from '../../../_shared/labels/v2/parts.js';
import { verificationEn } from '../../../_shared/labels/v2/verification.js';
import { en as first } from '../../v1/labels/en.js';
import { RELATIONS_TO_HEAD } from '../relations.js';
import { ASKED_OTHERWISE } from './asked-otherwise.js';

const parent: LabelFile = {
  ...part.nameEn,
  ...under('residence', part.residenceEn),
  ...under('formerAddress', named('Three-level address on an older paper', part.formerAddressEn)),
};

const form: LabelFile = {
  ...part.moreEn,
  ...part.placesEn,
  ...under('field.registrationPlace', named('Registering office', placeEn)),
  ...under('field.child.placeOfBirth', part.anyPlaceEn),
  'field.child.bornTogether': 'Children of this birth',
  ...under('field.child.died', named('The child died', { on: 'Day of death', notice: 'Number of the death notice' })),
  ...under('field.mother', parent),
  ...under('field.father', parent),
  'field.marriage.book': 'Book',
  ...under('field.recognition', named('Recognition of the father with this registration', { evidence: 'Evidence' })),
  ...under(
    'field.foundling',
    named('Foundling', { recordNumber: 'Number of the record', recordedOn: 'Recorded on', recordedBy: 'Recorded by' }),
  ),
  ...under('field.residence', choiceEn),
  'field.residence.otherParentConsent': 'Consent of the parent who lives elsewhere',
  ...under('field.insurance', choiceEn),
  ...under(
    'field.insurance.poorHousehold',
    named('Poor-household certificate', { number: 'Number of the certificate', issuedOn: 'Issued on' }),
  ),
};

const options: LabelFile = {
  ...inLanguage('option.relationToHead', RELATIONS_TO_HEAD, 'en'),
  'option.evidence.expert-finding': 'Finding of a health or expert body',
  'option.evidence.declaration-with-witnesses': 'Declaration, with two witnesses at least',
  'option.otherParentConsent.not-needed': 'Parents live together, or there is one parent',
  'option.otherParentConsent.vneid': 'Consent in VNeID',
  'option.otherParentConsent.signed-form': 'Signature on form CT01',
  'option.otherParentConsent.missing': 'Not yet given',
  'option.because.child-died': 'The child died',
  'reason.foreign-birth-paper': 'The birth paper of the other country, with a translation',
  'reason.birth-notice-cancelled': 'The birth notice that holds in place of the one that the facility took back',
  'reason.twins-confirmation': 'Confirmation that the child is a twin or triplet, and no other who has a number',
  'reason.parents-apart-consent': 'The consent of the parent who lives elsewhere',
  'reason.child-died': 'The child died',
  'reason.left-out-child-died': 'Not part of this application: the child died',
};

const help: LabelFile = {
  'help.registrationPlace':
    "The people's committee of the commune where the father or the mother lives (Law on Civil Status 2014, article 13).",
  'help.child.bornOn': 'The software writes it out in words.',
  'help.child.placeOfBirth':
    'Born in Vietnam: the two-level address; born abroad: the country and the place as the paper has it (Law on Civil Status 2014, article 14).',
  'help.child.died':
    'A child that lived for 24 hours or more is registered, birth and death (Civil Code 2015, article 30); then there is no residence and no card.',
  'help.mother.formerAddress': 'Only where a paper from before 1 July 2025 names a district; never for a new address.',
  'help.father.formerAddress': 'Only where a paper from before 1 July 2025 names a district; never for a new address.',
  'help.recognition':
    'Procedure 1.000689: 3 working days (Law on Civil Status 2014, article 25); not for married parents.',
  'help.foundling': 'The parents are unknown: take out mother and father (Decree 123/2015/NĐ-CP, article 14).',
  'help.residence.otherParentConsent':
    'Parents who live apart agree where the child lives (Law on Residence 2020, article 12).',
  'help.insurance.poorHousehold': 'Only where the family has one (Law on Health Insurance 2008, article 12).',
};

/** All labels of this version, in English. */
export const en: LabelFile = {
  ...part.withoutLabels(first, ASKED_OTHERWISE),
  ...leftOutEn,
  ...consentEn,
  ...ethnicGroupEn,
  'fact.consent.household-head': 'head of the household',
  'fact.consent.other-parent': 'parent who lives elsewhere',
  ...under('deadline.permanent-residence', consentDeadlinesEn),
  ...form,
  ...options,
  ...help,
  ...feesEn,
  ...under('field.registrationPlace', named('Registering office', placeEn)),
  'help.registrationPlace':
    "The people's committee of the commune where the father or the mother lives (Law on Civil Status 2014, article 13).",
  ...under('field.residence', choiceEn),
  ...under('field.insurance', choiceEn),
  ...verificationEn,
  'reason.recognition-of-father': 'To be verified: the recognition of the father',
  'reason.foundling-posted': 'To be verified: the notice of the abandoned child is posted first',
  'reason.born-outside-facility': 'To be verified: a birth outside a health facility',
  'reason.relation-not-kin': 'To be verified: lodging with people who are not family',
};
