/** interlinked-birth, version 2: Decree 63/2024, residence and insurance side by side, until 31 August 2026. */
import type { ProcedureVersion } from '../../../src/kernel/procedure/procedure-version.js';
import { copyFees } from '../../_shared/fees/v1.js';
import { applicant as applicantSchema } from '../../_shared/form-parts/v2.js';
import { birthV1 } from '../v1/procedure.js';
import { birthConsents } from './consents.js';
import { birthDeadlines } from './deadlines.js';
import { birthDocuments } from './documents.js';
import { birthFacts } from './facts.js';
import { birthFormSchema, LEFT_OUT_OF_BIRTHS } from './form.js';
import { en } from './labels/en.js';
import { vi } from './labels/vi.js';
import { birthChart } from './machine.js';
import { birthPayload } from './payloads.js';
import { birthPersons } from './persons.js';
import { birthPortalFields } from './portal-fields.js';
import { birthReasons } from './reasons.js';
import { birthSamples } from './samples.js';
import { birthSteps } from './steps.js';

export const birthV2: ProcedureVersion = {
  ...birthV1,
  version: 2,
  officialCodes: [...birthV1.officialCodes, '2.001023'],
  chart: birthChart,
  choices: {
    'permanent-residence': { fact: 'residence', leftOut: LEFT_OUT_OF_BIRTHS },
    'child-health-insurance': { fact: 'insurance', leftOut: LEFT_OUT_OF_BIRTHS },
  },
  consents: birthConsents,
  steps: birthSteps,
  deadlines: birthDeadlines,
  applicant: applicantSchema,
  form: birthFormSchema,
  facts: birthFacts,
  persons: birthPersons,
  applicantAs: { mother: 'mother', father: 'father' },
  ownerOf: { ...birthV1.ownerOf, registrationPlace: 'child', recognition: 'father', foundling: 'child' },
  fees: copyFees('birth-registration'),
  payload: birthPayload,
  portalForm: birthPortalFields,
  documents: birthDocuments,
  labels: { vi, en },
  reasons: birthReasons,
  samples: birthSamples,
};
