/** interlinked-birth, version 3: Decree 301/2026, with the identity card, in force since 1 September 2026. */
import type { ProcedureVersion } from '../../../src/kernel/procedure/procedure-version.js';
import { LEFT_OUT_OF_BIRTHS } from '../v2/form.js';
import { birthV2 } from '../v2/procedure.js';
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
import { birthSamples } from './samples.js';
import { birthSteps } from './steps.js';

export const birthV3: ProcedureVersion = {
  ...birthV2,
  version: 3,
  title: {
    vi: 'Liên thông điện tử: đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế, cấp thẻ căn cước cho trẻ em dưới 6 tuổi',
    en: 'Interlinked: birth registration, permanent residence, health-insurance card and identity card for a child under six',
  },
  officialCodes: ['3.000722'],
  legalBasis: [
    { article: 'Nghị định 63/2024/NĐ-CP, Điều 5–8, sửa đổi bởi Nghị định 301/2026/NĐ-CP', confirmed: true },
    { article: 'Quyết định 1868/QĐ-BTP (2026)', confirmed: true },
  ],
  inForceSince: '2026-09-01',
  chart: birthChart,
  choices: {
    ...birthV2.choices,
    'child-identity-card': { fact: 'identityCard', leftOut: LEFT_OUT_OF_BIRTHS },
  },
  steps: birthSteps,
  deadlines: birthDeadlines,
  form: birthFormSchema,
  facts: birthFacts,
  persons: birthPersons,
  ownerOf: { ...birthV2.ownerOf, identityCard: 'child' },
  payload: birthPayload,
  documents: birthDocuments,
  papers: birthPapers,
  labels: { vi, en },
  reasons: birthReasons,
  samples: birthSamples,
};
