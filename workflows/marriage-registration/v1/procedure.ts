/** marriage-registration, version 1: two citizens who live in the country marry (without a foreign element). */
import type { ProcedureVersion } from '../../../src/kernel/procedure/procedure-version.js';
import { maskedApplicant } from '../../_shared/masked/v1.js';
import { contactFields } from '../../_shared/retention/v1.js';
import { marriageRegistrationDeadlines } from './deadlines.js';
import { marriageRegistrationDocuments } from './documents.js';
import { marriageRegistrationFacts } from './facts.js';
import { marriageRegistrationApplicantSchema, marriageRegistrationFormSchema } from './form.js';
import { en } from './labels/en.js';
import { vi } from './labels/vi.js';
import { marriageRegistrationChart } from './machine.js';
import { marriageRegistrationPapers } from './papers.js';
import { marriageRegistrationPayload } from './payloads.js';
import { marriageRegistrationPersons } from './persons.js';
import { marriageRegistrationReasons } from './reasons.js';
import { marriageRegistrationRetention } from './retention.js';
import { marriageRegistrationSamples } from './samples.js';
import { marriageRegistrationSteps } from './steps.js';

export const marriageRegistrationV1: ProcedureVersion = {
  key: 'marriage-registration',
  version: 1,
  title: { vi: 'Đăng ký kết hôn', en: 'Marriage registration' },
  // Not read in an announcement: the code under which the procedure is known from memory.
  officialCodes: ['1.000894'],
  legalBasis: [{ article: 'Luật Hộ tịch 2014, Điều 17, Điều 18', confirmed: false }],
  inForceSince: '2016-01-01',
  chart: marriageRegistrationChart,
  steps: marriageRegistrationSteps,
  deadlines: marriageRegistrationDeadlines,
  applicant: marriageRegistrationApplicantSchema,
  form: marriageRegistrationFormSchema,
  facts: marriageRegistrationFacts,
  persons: marriageRegistrationPersons,
  applicantAs: { woman: 'woman', man: 'man' },
  // The engine knows one subject; the certificate lies under the key of the first of the two, each of whom has an original.
  subject: 'woman',
  ownerOf: { woman: 'woman', man: 'man', registration: 'woman' },
  retention: marriageRegistrationRetention,
  contactFields,
  masked: {
    form: { ...maskedApplicant, 'woman.personalId': 'number', 'man.personalId': 'number' },
    results: {},
  },
  payload: marriageRegistrationPayload,
  documents: marriageRegistrationDocuments,
  papers: marriageRegistrationPapers,
  labels: { vi, en },
  reasons: marriageRegistrationReasons,
  samples: marriageRegistrationSamples,
};
