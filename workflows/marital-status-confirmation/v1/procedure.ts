/** marital-status-confirmation, version 1: the paper by which somebody proves to be single, married, divorced or widowed. */
import type { ProcedureVersion } from '../../../src/kernel/procedure/procedure-version.js';
import { maskedApplicant } from '../../_shared/masked/v1.js';
import { contactFields } from '../../_shared/retention/v1.js';
import { maritalStatusConfirmationDeadlines } from './deadlines.js';
import { maritalStatusConfirmationDocuments } from './documents.js';
import { maritalStatusConfirmationFacts } from './facts.js';
import { maritalStatusConfirmationApplicantSchema, maritalStatusConfirmationFormSchema } from './form.js';
import { en } from './labels/en.js';
import { vi } from './labels/vi.js';
import { maritalStatusConfirmationChart } from './machine.js';
import { maritalStatusConfirmationPapers } from './papers.js';
import { maritalStatusConfirmationPayload } from './payloads.js';
import { maritalStatusConfirmationPersons } from './persons.js';
import { maritalStatusConfirmationReasons } from './reasons.js';
import { maritalStatusConfirmationRetention } from './retention.js';
import { maritalStatusConfirmationSamples } from './samples.js';
import { maritalStatusConfirmationSteps } from './steps.js';

export const maritalStatusConfirmationV1: ProcedureVersion = {
  key: 'marital-status-confirmation',
  version: 1,
  title: { vi: 'Cấp Giấy xác nhận tình trạng hôn nhân', en: 'Confirmation of marital status' },
  officialCodes: ['1.004873'],
  legalBasis: [{ article: 'Nghị định 123/2015/NĐ-CP, Điều 21–23', confirmed: false }],
  inForceSince: '2016-01-01',
  chart: maritalStatusConfirmationChart,
  steps: maritalStatusConfirmationSteps,
  deadlines: maritalStatusConfirmationDeadlines,
  applicant: maritalStatusConfirmationApplicantSchema,
  form: maritalStatusConfirmationFormSchema,
  facts: maritalStatusConfirmationFacts,
  persons: maritalStatusConfirmationPersons,
  applicantAs: { self: 'subject' },
  subject: 'subject',
  ownerOf: { subject: 'subject', formerResidence: 'subject', request: 'subject', partner: 'partner' },
  retention: maritalStatusConfirmationRetention,
  contactFields,
  masked: {
    form: { ...maskedApplicant, 'subject.personalId': 'number', 'partner.personalId': 'number' },
    results: {},
  },
  payload: maritalStatusConfirmationPayload,
  documents: maritalStatusConfirmationDocuments,
  papers: maritalStatusConfirmationPapers,
  labels: { vi, en },
  reasons: maritalStatusConfirmationReasons,
  samples: maritalStatusConfirmationSamples,
};
