/** interlinked-death, version 1: the chain as the province's plan drew it, step after step. */
import type { ProcedureVersion } from '../../../src/kernel/procedure/procedure-version.js';
import { applicant as applicantSchema } from '../../_shared/form-parts/v1.js';
import { maskedApplicant } from '../../_shared/masked/v1.js';
import { contactFields } from '../../_shared/retention/v1.js';
import { toldDeath } from '../../_shared/told-event/v1.js';
import { deathDeadlines } from './deadlines.js';
import { deathDocuments } from './documents.js';
import { deathFacts } from './facts.js';
import { deathFormSchema } from './form.js';
import { en } from './labels/en.js';
import { vi } from './labels/vi.js';
import { deathChart } from './machine.js';
import { deathPapers } from './papers.js';
import { deathPayload } from './payloads.js';
import { deathPersons } from './persons.js';
import { deathReasons } from './reasons.js';
import { deathRetention } from './retention.js';
import { deathSamples } from './samples.js';
import { deathSteps } from './steps.js';

export const deathV1: ProcedureVersion = {
  key: 'interlinked-death',
  version: 1,
  title: {
    vi: 'Liên thông: đăng ký khai tử, xóa đăng ký thường trú, giải quyết mai táng phí',
    en: 'Interlinked: death registration, removal from permanent residence, funeral allowance',
  },
  shortName: { vi: 'liên thông khai tử', en: 'interlinked death registration' },
  officialCodes: ['2.002622', '1.011537'],
  legalBasis: [
    { article: 'Nghị định 63/2024/NĐ-CP, Điều 9–12', confirmed: true },
    { article: 'Quyết định 296/QĐ-VPCP ngày 12/06/2024', confirmed: true },
  ],
  inForceSince: '2024-06-10',
  chart: deathChart,
  steps: deathSteps,
  deadlines: deathDeadlines,
  applicant: applicantSchema,
  form: deathFormSchema,
  facts: deathFacts,
  persons: deathPersons,
  subject: 'deceased',
  ownerOf: { deceased: 'deceased', notice: 'deceased', residence: 'deceased', funeral: 'recipient' },
  retention: deathRetention,
  contactFields,
  masked: {
    form: {
      ...maskedApplicant,
      'deceased.personalId': 'number',
      'residence.headPersonalId': 'number',
      'funeral.recipient.personalId': 'number',
      'funeral.payment.account': 'number',
    },
    results: {},
  },
  eventOnce: { registeredBy: 'death-registration', told: toldDeath },
  payload: deathPayload,
  documents: deathDocuments,
  papers: deathPapers,
  labels: { vi, en },
  reasons: deathReasons,
  samples: deathSamples,
};
