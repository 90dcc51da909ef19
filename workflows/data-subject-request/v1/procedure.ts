/** data-subject-request, version 1: what a person may ask about the data that is kept of them. */
import type { ProcedureVersion } from '../../../src/kernel/procedure/procedure-version.js';
import { maskedApplicant } from '../../_shared/masked/v1.js';
import { contactFields } from '../../_shared/retention/v1.js';
import { requestDeadlines } from './deadlines.js';
import { requestDocuments } from './documents.js';
import { requestFacts } from './facts.js';
import { requestApplicantSchema, requestFormSchema } from './form.js';
import { en } from './labels/en.js';
import { vi } from './labels/vi.js';
import { requestChart } from './machine.js';
import { requestPayload } from './payloads.js';
import { requestPersons } from './persons.js';
import { requestReasons } from './reasons.js';
import { requestRetention } from './retention.js';
import { requestSamples } from './samples.js';
import { requestSteps } from './steps.js';

export const requestV1: ProcedureVersion = {
  key: 'data-subject-request',
  version: 1,
  title: {
    vi: 'Yêu cầu của chủ thể dữ liệu cá nhân: biết, xem nhật ký, chỉnh sửa, xóa',
    en: 'Request of a data subject: what is known, who looked, correction, erasure',
  },
  // No procedure was announced for it that we know of: nothing is reported to the National Portal.
  officialCodes: [],
  legalBasis: [
    { article: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, Điều 4', confirmed: false },
    { article: 'Nghị định 356/2025/NĐ-CP, Điều 5', confirmed: false },
  ],
  inForceSince: '2026-01-01',
  chart: requestChart,
  steps: requestSteps,
  deadlines: requestDeadlines,
  applicant: requestApplicantSchema,
  form: requestFormSchema,
  facts: requestFacts,
  persons: requestPersons,
  applicantAs: { self: 'subject' },
  subject: 'subject',
  ownerOf: { subject: 'subject', request: 'subject' },
  retention: requestRetention,
  contactFields,
  masked: { form: { ...maskedApplicant, 'subject.personalId': 'number' }, results: {} },
  payload: requestPayload,
  documents: requestDocuments,
  labels: { vi, en },
  reasons: requestReasons,
  samples: requestSamples,
};
