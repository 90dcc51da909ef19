/** What a new procedure tells whom: people, payloads, papers, reasons, a sample, and all of it put together. */

/** The texts of the files that may be corrected later, by their paths in `v1`. */
export function shownFiles(procedure) {
  return {
    'persons.ts': persons(procedure),
    'payloads.ts': payloads(procedure),
    'documents.ts': documents(procedure),
    'reasons.ts': reasons(procedure),
    'retention.ts': retention(procedure),
    'samples.ts': samples(procedure),
    'samples/straightforward.json': straightforward(procedure),
    'procedure.ts': assembled(procedure),
  };
}

function persons({ name }) {
  return `/** Whom the application is about; each person's data is protected by that person's own key. */
import type { Application, Person } from '../../../src/kernel/procedure/procedure-version.js';
import { ${name}ApplicantSchema, ${name}FormSchema } from './form.js';

export function ${name}Persons({ applicant, data }: Application): readonly Person[] {
  return [
    { role: 'applicant', personalId: ${name}ApplicantSchema.parse(applicant).personalId },
    { role: 'subject', personalId: ${name}FormSchema.parse(data).subject.personalId },
  ];
}
`;
}

function payloads({ name }) {
  return `/** What each agency is told: no more than its step needs. */
import type { CaseData } from '../../../src/kernel/procedure/procedure-version.js';

export function ${name}Payload(_step: string, { applicant, data, results }: CaseData): Readonly<Record<string, unknown>> {
  const { subject, request } = data;
  return { applicant, subject, request, results };
}
`;
}

function documents({ name, steps }) {
  const one = ({ step, title }) =>
    `'${step}-result': ${JSON.stringify({
      vi: `Kết quả: ${title.vi}`.normalize('NFC'),
      en: `Result: ${title.en}`,
    })},`;
  return `/** The papers that the steps issue, by their names in the law. */
import type { Label } from '../../../src/kernel/procedure/procedure-version.js';

export const ${name}Documents: Readonly<Record<string, Label>> = {
  ${steps.map(one).join('\n')}
};
`;
}

function reasons({ name, steps }) {
  const one = ({ step }) => `'${step}': { refuse: [], 'request-supplement': [] },`;
  return `/** Why a step is refused and what is asked for, in the words and by the articles of the agency that carries it out. */
import type { StepReasons } from '../../../src/kernel/procedure/procedure-version.js';

export const ${name}Reasons: Readonly<Record<string, StepReasons>> = {
  ${steps.map(one).join('\n')}
};
`;
}

function retention({ name }) {
  return `import type { Retention } from '../../../src/kernel/procedure/procedure-version.js';
import { classOfKind, retentionRules } from '../../_shared/retention/v1.js';

/** As application papers are kept; what a register keeps for good is named here by its step: \`'result.<step>'\`. */
export const ${name}Retention: Retention = { rules: retentionRules, classOf: classOfKind };
`;
}

function samples({ name }) {
  return `/** Complete applications to try, each named after what it shows; the simulated agencies know these people. */
import type { Sample } from '../../../src/kernel/procedure/procedure-version.js';
import straightforward from './samples/straightforward.json' with { type: 'json' };

export const ${name}Samples: readonly Sample[] = [straightforward];
`;
}

/** Somebody whom the simulated registers know. */
function straightforward({ key }) {
  const person = { personalId: '024068556914', fullName: 'GIÁP THẾ TÙNG'.normalize('NFC') };
  return JSON.stringify({
    name: 'straightforward',
    shows: {
      vi: 'Hồ sơ đủ: được giải quyết'.normalize('NFC'),
      en: 'Complete: it is carried out',
    },
    body: {
      procedure: key,
      channel: 'counter',
      applicant: { ...person, relation: 'self', phone: '0987654321' },
      data: {
        subject: {
          ...person,
          residence: { province: '24', commune: '07210', detail: 'Số 54, Tổ dân phố 8'.normalize('NFC') },
        },
        request: { details: 'Nội dung đề nghị'.normalize('NFC') },
      },
    },
  });
}

function assembled({ key, name, titles, law, since }) {
  return `/** ${key}, version 1. */
import type { ProcedureVersion } from '../../../src/kernel/procedure/procedure-version.js';
import { maskedApplicant } from '../../_shared/masked/v1.js';
import { contactFields } from '../../_shared/retention/v1.js';
import { ${name}Deadlines } from './deadlines.js';
import { ${name}Documents } from './documents.js';
import { ${name}Facts } from './facts.js';
import { ${name}ApplicantSchema, ${name}FormSchema } from './form.js';
import { en } from './labels/en.js';
import { vi } from './labels/vi.js';
import { ${name}Chart } from './machine.js';
import { ${name}Payload } from './payloads.js';
import { ${name}Persons } from './persons.js';
import { ${name}Reasons } from './reasons.js';
import { ${name}Retention } from './retention.js';
import { ${name}Samples } from './samples.js';
import { ${name}Steps } from './steps.js';

export const ${name}V1: ProcedureVersion = {
  key: '${key}',
  version: 1,
  title: ${JSON.stringify(titles)},
  // Without an official code nothing is reported to the National Portal.
  officialCodes: [],
  legalBasis: [{ article: ${JSON.stringify(law)}, confirmed: false }],
  inForceSince: '${since}',
  chart: ${name}Chart,
  steps: ${name}Steps,
  deadlines: ${name}Deadlines,
  applicant: ${name}ApplicantSchema,
  form: ${name}FormSchema,
  facts: ${name}Facts,
  persons: ${name}Persons,
  // Who applies for oneself gives the subject's own number; a representative is somebody else.
  applicantAs: { self: 'subject' },
  subject: 'subject',
  ownerOf: { subject: 'subject', request: 'subject' },
  retention: ${name}Retention,
  contactFields,
  masked: { form: { ...maskedApplicant, 'subject.personalId': 'number' }, results: {} },
  payload: ${name}Payload,
  documents: ${name}Documents,
  labels: { vi, en },
  reasons: ${name}Reasons,
  samples: ${name}Samples,
};
`;
}
