/** interlinked-death, version 2: Decree 63/2024, two, three or four parts as the applicant chooses, until 31 August 2026. */
import type { ProcedureVersion } from '../../../src/kernel/procedure/procedure-version.js';
import { copyFees } from '../../_shared/fees/v1.js';
import { applicant as applicantSchema, LEFT_OUT_FACTS, leftOutFact } from '../../_shared/form-parts/v2.js';
import { maskedApplicant } from '../../_shared/masked/v1.js';
import { deathV1 } from '../v1/procedure.js';
import { deathConsents } from './consents.js';
import { deathDeadlines } from './deadlines.js';
import { deathDocuments } from './documents.js';
import { deathFacts } from './facts.js';
import { deathFormSchema, NO_BENEFIT_REASONS } from './form.js';
import { en } from './labels/en.js';
import { vi } from './labels/vi.js';
import { deathChart } from './machine.js';
import { deathPapers } from './papers.js';
import { deathPayload } from './payloads.js';
import { deathPersons } from './persons.js';
import { deathPortalFields } from './portal-fields.js';
import { deathReasons } from './reasons.js';
import { deathSamples } from './samples.js';
import { deathSteps } from './steps.js';

const noBenefit = NO_BENEFIT_REASONS.map(leftOutFact);
const lessThanOthers = [...noBenefit, leftOutFact('higher-support')];

/** Which papers stand for a notice of death. */
export const SUBSTITUTE_NOTICES: ProcedureVersion['legalBasis'][number] = {
  article: 'Nghị định 123/2015/NĐ-CP, Điều 4 khoản 2 (danh mục giấy tờ thay giấy báo tử)',
  confirmed: false,
};

export const deathV2: ProcedureVersion = {
  ...deathV1,
  version: 2,
  officialCodes: [...deathV1.officialCodes, '1.007073'],
  title: {
    vi: 'Liên thông: đăng ký khai tử, xóa đăng ký thường trú, giải quyết mai táng phí, tử tuất',
    en: 'Interlinked: death registration, removal from permanent residence, funeral and survivor benefits',
  },
  legalBasis: [...deathV1.legalBasis, SUBSTITUTE_NOTICES],
  chart: deathChart,
  choices: {
    'residence-removal': { fact: 'residence', leftOut: LEFT_OUT_FACTS },
    'funeral-benefit': { fact: 'funeralBenefit', leftOut: lessThanOthers },
    'survivor-benefit': { fact: 'survivorBenefit', leftOut: noBenefit },
    'merit-funeral-allowance': { fact: 'meritAllowance', leftOut: lessThanOthers },
    'funeral-allowance': { fact: 'funeralAllowance', leftOut: lessThanOthers },
  },
  consents: deathConsents,
  steps: deathSteps,
  deadlines: deathDeadlines,
  applicant: applicantSchema,
  form: deathFormSchema,
  facts: deathFacts,
  persons: deathPersons,
  fees: copyFees('death-registration'),
  masked: {
    ...deathV1.masked,
    form: {
      ...maskedApplicant,
      'deceased.personalId': 'number',
      'notice.witness.personalId': 'number',
      'residence.household.personalId': 'number',
      'funeral.recipient.personalId': 'number',
      'funeral.survivors.relatives.first.personalId': 'number',
      'funeral.survivors.relatives.second.personalId': 'number',
      'funeral.survivors.relatives.third.personalId': 'number',
      'funeral.survivors.relatives.fourth.personalId': 'number',
      'funeral.payment.account': 'number',
    },
  },
  payload: deathPayload,
  portalForm: deathPortalFields,
  documents: deathDocuments,
  papers: deathPapers,
  labels: { vi, en },
  reasons: deathReasons,
  samples: deathSamples,
};
