/** interlinked-birth, version 1: the chain as the province's plan drew it, step after step. */
import type { ProcedureVersion } from '../../../src/kernel/procedure/procedure-version.js';
import { applicant as applicantSchema } from '../../_shared/form-parts/v1.js';
import { maskedApplicant } from '../../_shared/masked/v1.js';
import { contactFields } from '../../_shared/retention/v1.js';
import { toldBirth } from '../../_shared/told-event/v1.js';
import { birthDeadlines } from './deadlines.js';
import { birthDocuments } from './documents.js';
import { birthFacts } from './facts.js';
import { birthFormSchema } from './form.js';
import { en } from './labels/en.js';
import { vi } from './labels/vi.js';
import { birthChart } from './machine.js';
import { birthPapers } from './papers.js';
import { birthPayload } from './payloads.js';
import { birthPersons } from './persons.js';
import { birthReasons } from './reasons.js';
import { birthRetention } from './retention.js';
import { birthSamples } from './samples.js';
import { birthSteps } from './steps.js';

export const birthV1: ProcedureVersion = {
  key: 'interlinked-birth',
  version: 1,
  title: {
    vi: 'Liên thông: đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
    en: 'Interlinked: birth registration, permanent residence, health-insurance card for a child under six',
  },
  shortName: { vi: 'liên thông khai sinh', en: 'interlinked birth registration' },
  officialCodes: ['2.002621', '2.000986'],
  legalBasis: [
    { article: 'Nghị định 63/2024/NĐ-CP, Điều 5–8', confirmed: true },
    { article: 'Quyết định 296/QĐ-VPCP ngày 12/06/2024', confirmed: true },
  ],
  inForceSince: '2024-06-10',
  chart: birthChart,
  steps: birthSteps,
  deadlines: birthDeadlines,
  applicant: applicantSchema,
  form: birthFormSchema,
  facts: birthFacts,
  persons: birthPersons,
  subject: 'child',
  ownerOf: {
    child: 'child',
    mother: 'mother',
    father: 'father',
    residence: 'child',
    insurance: 'child',
    marriage: 'mother',
  },
  retention: birthRetention,
  contactFields,
  masked: {
    form: {
      ...maskedApplicant,
      'mother.personalId': 'number',
      'father.personalId': 'number',
      'residence.headPersonalId': 'number',
    },
    results: { personalId: 'number', cardNumber: 'number', socialInsuranceNumber: 'number' },
  },
  eventOnce: { registeredBy: 'birth-registration', told: toldBirth },
  payload: birthPayload,
  documents: birthDocuments,
  papers: birthPapers,
  labels: { vi, en },
  reasons: birthReasons,
  samples: birthSamples,
};
