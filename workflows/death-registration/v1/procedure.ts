/** death-registration, version 1: the registration alone, for a family that needs no more than the extract. */
import type { ProcedureVersion } from '../../../src/kernel/procedure/procedure-version.js';
import { copyFees } from '../../_shared/fees/v1.js';
import { applicant as applicantSchema } from '../../_shared/form-parts/v1.js';
import { maskedApplicant } from '../../_shared/masked/v1.js';
import { contactFields } from '../../_shared/retention/v1.js';
import { toldDeath } from '../../_shared/told-event/v1.js';
import { deathRegistrationDeadlines } from './deadlines.js';
import { deathRegistrationDocuments } from './documents.js';
import { deathRegistrationFacts } from './facts.js';
import { deathRegistrationFormSchema } from './form.js';
import { en } from './labels/en.js';
import { vi } from './labels/vi.js';
import { deathRegistrationChart } from './machine.js';
import { deathRegistrationPapers } from './papers.js';
import { deathRegistrationPayload } from './payloads.js';
import { deathRegistrationPersons } from './persons.js';
import { deathRegistrationReasons } from './reasons.js';
import { deathRegistrationRetention } from './retention.js';
import { deathRegistrationSamples } from './samples.js';
import { deathRegistrationSteps } from './steps.js';

export const deathRegistrationV1: ProcedureVersion = {
  key: 'death-registration',
  version: 1,
  title: { vi: 'Đăng ký khai tử', en: 'Death registration' },
  officialCodes: ['1.000656'],
  legalBasis: [{ article: 'Luật Hộ tịch 2014, Điều 32–34', confirmed: true }],
  inForceSince: '2016-01-01',
  chart: deathRegistrationChart,
  steps: deathRegistrationSteps,
  deadlines: deathRegistrationDeadlines,
  applicant: applicantSchema,
  form: deathRegistrationFormSchema,
  facts: deathRegistrationFacts,
  persons: deathRegistrationPersons,
  subject: 'deceased',
  ownerOf: { deceased: 'deceased', notice: 'deceased' },
  retention: deathRegistrationRetention,
  contactFields,
  masked: { form: { ...maskedApplicant, 'deceased.personalId': 'number' }, results: {} },
  fees: copyFees('death-registration'),
  eventOnce: { registeredBy: 'death-registration', told: toldDeath },
  payload: deathRegistrationPayload,
  documents: deathRegistrationDocuments,
  papers: deathRegistrationPapers,
  labels: { vi, en },
  reasons: deathRegistrationReasons,
  samples: deathRegistrationSamples,
};
