/** What a new procedure decides by: its steps, chart, limits, form and facts. */

/** The texts of the files that its digest goes over, by their paths in `v1`. */
export function ruleFiles(procedure) {
  return {
    'steps.ts': steps(procedure),
    'machine.ts': machine(procedure),
    'deadlines.ts': deadlines(procedure),
    'form.ts': form(procedure),
    'facts.ts': facts(procedure),
  };
}

function steps({ name, titles, law, steps: all }) {
  const one = ({ step, agency }, index) => {
    const before = index === 0 ? '' : `'${all[index - 1].step}'`;
    return `{
      step: '${step}',
      agency: '${agency}',
      responsible: ['agency-officer', 'signing-officer'],
      after: [${before}],
      requires: [${before}],
      issues: '${step}-result',
      undoing: { kind: 'irreversible', because: '${step}-stands' },
      communeFact: 'residenceCommune',
      legalBasis: { article: ${JSON.stringify(law)}, confirmed: false },
    },`;
  };
  return `/** The steps of: ${titles.en}. */
import type { StepDefinition } from '../../../src/kernel/procedure/procedure-version.js';

export const ${name}Steps = [
  ${all.map(one).join('\n')}
] as const satisfies readonly StepDefinition[];
`;
}

function machine({ key, name, titles, steps: all }) {
  const region = ({ step }, index) => `'${step}': agencyStep({
      ...step${index + 1},
      afterwards: '${index === all.length - 1 ? 'case-ends' : 'others-go-on'}',
      deciding: 'prepared-and-signed',
      warning: 'before-deadline',
    }),`;
  return `/** The chart of: ${titles.en}. */
import { chartSetup, MICROSTEPS_MAX, namedDelays } from '../../../src/kernel/procedure/chart.js';
import { initialContext } from '../../../src/kernel/procedure/context.js';
import { agencyStep } from '../../_shared/agency-step/v1.js';
import { caseRegion } from '../../_shared/case-region/v1.js';
import { ${name}Deadlines } from './deadlines.js';
import { ${name}Steps } from './steps.js';

const steps = ${name}Steps.map(({ step }) => step);
const [${all.map((_step, index) => `step${index + 1}`).join(', ')}] = ${name}Steps;

export const ${name}Chart = chartSetup.extend({ delays: namedDelays(Object.keys(${name}Deadlines)) }).createMachine({
  // Not the key alone: a step may be called like its procedure.
  id: '${key}-v1',
  type: 'parallel',
  context: ({ input }) => initialContext(input, steps),
  states: {
    case: caseRegion(${name}Steps),
    ${all.map(region).join('\n    ')}
  },
  options: { maxIterations: MICROSTEPS_MAX },
});
`;
}

function deadlines({ name, titles, law, steps: all }) {
  const one = ({ step }) => `...stepDeadlines('${step}', LIMIT),`;
  const ofCase = all.length === 1 ? 'LIMIT' : `{ ...LIMIT, workingDays: LIMIT.workingDays * ${all.length} }`;
  return `/** The limits of: ${titles.en}. None was read in the text of its law yet. */
import type { NamedDeadline } from '../../../src/kernel/procedure/procedure-version.js';
import { caseDeadlines, stepDeadlines } from '../../_shared/deadline-rules/v1.js';
import { outsideInterlinking } from '../../_shared/deadline-rules/v2.js';

const LIMIT = { workingDays: 5, article: ${JSON.stringify(law)}, confirmed: false };

/** No earlier hour than the closing of the office is known. */
const CLOSING = '17:00';

export const ${name}Deadlines: Readonly<Record<string, NamedDeadline>> = outsideInterlinking(CLOSING, {
  ...caseDeadlines(${ofCase}),
  ${all.map(one).join('\n  ')}
});
`;
}

function form({ name, titles }) {
  return `/** What is asked for: ${titles.en}. */
import { z } from 'zod';
import * as part from '../../_shared/form-parts/v1.js';

/** Whoever applies: the person, or somebody who may speak for the person. */
export const ${name}ApplicantSchema = part.applicant.extend({ relation: z.enum(['self', 'representative']) });

export const ${name}FormSchema = z.strictObject({
  subject: z.strictObject({
    personalId: part.personalId,
    fullName: part.personName,
    residence: part.address,
  }),
  request: z.strictObject({ details: part.text(1000) }),
});
`;
}

function facts({ name }) {
  return `/** The application reduced to what the kernel may see: choices and places, nothing about a person. */
import type { Application } from '../../../src/kernel/procedure/procedure-version.js';
import type { Facts } from '../../../src/kernel/values/facts.js';
import { ${name}FormSchema } from './form.js';

export function ${name}Facts({ data }: Application): Facts {
  const { subject } = ${name}FormSchema.parse(data);
  return { residenceCommune: subject.residence.commune };
}
`;
}
