/** temporary-residence, version 1: a stay of 30 days to two years outside the commune of permanent residence. */
import type { ProcedureVersion } from '../../../src/kernel/procedure/procedure-version.js';
import { maskedApplicant } from '../../_shared/masked/v1.js';
import { contactFields } from '../../_shared/retention/v1.js';
import { temporaryResidenceDeadlines } from './deadlines.js';
import { temporaryResidenceDocuments } from './documents.js';
import { temporaryResidenceFacts } from './facts.js';
import { temporaryResidenceApplicantSchema, temporaryResidenceFormSchema } from './form.js';
import { en } from './labels/en.js';
import { vi } from './labels/vi.js';
import { temporaryResidenceChart } from './machine.js';
import { temporaryResidencePapers } from './papers.js';
import { temporaryResidencePayload } from './payloads.js';
import { temporaryResidencePersons } from './persons.js';
import { temporaryResidenceReasons } from './reasons.js';
import { temporaryResidenceRetention } from './retention.js';
import { temporaryResidenceSamples } from './samples.js';
import { temporaryResidenceSteps } from './steps.js';

export const temporaryResidenceV1: ProcedureVersion = {
  key: 'temporary-residence',
  version: 1,
  title: { vi: 'Đăng ký tạm trú', en: 'Registration of temporary residence' },
  officialCodes: ['1.004194'],
  legalBasis: [{ article: 'Luật Cư trú 2020, Điều 27, Điều 28', confirmed: false }],
  inForceSince: '2021-07-01',
  chart: temporaryResidenceChart,
  steps: temporaryResidenceSteps,
  deadlines: temporaryResidenceDeadlines,
  applicant: temporaryResidenceApplicantSchema,
  form: temporaryResidenceFormSchema,
  facts: temporaryResidenceFacts,
  persons: temporaryResidencePersons,
  applicantAs: { self: 'resident' },
  subject: 'resident',
  ownerOf: { resident: 'resident', stay: 'resident', lodging: 'owner' },
  retention: temporaryResidenceRetention,
  contactFields,
  masked: {
    form: { ...maskedApplicant, 'resident.personalId': 'number', 'lodging.ownerPersonalId': 'number' },
    results: {},
  },
  payload: temporaryResidencePayload,
  documents: temporaryResidenceDocuments,
  papers: temporaryResidencePapers,
  labels: { vi, en },
  reasons: temporaryResidenceReasons,
  samples: temporaryResidenceSamples,
};
