/** One paper of each kind, and a print of each type of result, of invented families: to be read by specs and looked at as pictures. */
import type { PaperContent, ResultSlip } from '../../src/features/documents/ports/paper-content.js';
import { required } from '../../src/kernel/values/assert.js';
import { birthStories } from '../histories/birth-stories.js';
import type { Story } from '../histories/golden-history.js';
import { maritalStatusStories } from '../histories/marital-status-stories.js';
import { marriageRegistrationStories } from '../histories/marriage-registration-stories.js';
import { parallelBirthStories } from '../histories/parallel-birth-stories.js';
import { parallelDeathStories } from '../histories/parallel-death-stories.js';
import { requestStories } from '../histories/request-stories.js';
import { temporaryResidenceStories } from '../histories/temporary-residence-stories.js';
import { atStep } from './story.js';
import { contentsIn, paperIn } from './told-papers.js';
import type { ToldBeside } from './told-papers.js';

/** A paper by the name under which it is kept and looked at. */
export interface SamplePaper {
  readonly name: string;
  readonly content: PaperContent;
}

/** As an agency enters it. */
type Entered = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const FUNERAL = {
  amountVnd: 25_300_000,
  derivation: '10 × 2.530.000 đ (Nghị định 161/2026/NĐ-CP)',
  method: 'transfer',
};
const ALLOWANCE = {
  amountVnd: 10_800_000,
  derivation: '20 × 540.000 đ (Nghị định 335/2026/NĐ-CP, Điều 4)',
  legalBasis: 'Nghị định 335/2026/NĐ-CP, Điều 4',
  method: 'transfer',
};

/** Who signs, by agency; of the others the commune's people's committee. */
const ISSUERS: Readonly<Record<string, string>> = {
  residence: 'Công an phường Bắc Giang',
  'identity-card': 'Công an phường Bắc Giang',
  'social-insurance': 'Bảo hiểm xã hội tỉnh Bắc Ninh',
};

/** What is said of each type of result, by the type. */
export const sampleResults: Readonly<Record<string, ResultSlip>> = {
  ...resultsIn(storyOf(parallelBirthStories, 'interlinked-birth/3', 'straightforward'), 'straightforward', {
    'birth-registration': { personalId: '024326001234' },
    'child-health-insurance': { cardNumber: 'TE1242426000001', socialInsuranceNumber: '2426000001', facility: '24001' },
  }),
  ...resultsIn(storyOf(parallelDeathStories, 'interlinked-death/2', 'pensioner'), 'pensioner', {
    'funeral-benefit': FUNERAL,
    'survivor-benefit': { kind: 'monthly' },
  }),
  ...resultsIn(meritStory(), 'person-with-merit', { 'merit-funeral-allowance': FUNERAL }),
  ...resultsIn(storyOf(parallelDeathStories, 'interlinked-death/2', 'straightforward'), 'straightforward', {
    'funeral-allowance': ALLOWANCE,
  }),
  ...resultsIn(storyOf(marriageRegistrationStories, 'marriage-registration/1', 'straightforward'), 'straightforward', {
    'marriage-registration': { book: '01/2026', originals: 2 },
  }),
  ...resultsIn(storyOf(maritalStatusStories, 'marital-status-confirmation/1', 'straightforward'), 'straightforward', {
    'marital-status-confirmation': { until: '2026-09-03' },
  }),
  ...resultsIn(storyOf(temporaryResidenceStories, 'temporary-residence/1', 'straightforward'), 'straightforward', {}),
  // Nobody told what these say: a slip tells that they were issued.
  ...resultsIn(storyOf(requestStories, 'data-subject-request/1', 'straightforward'), 'straightforward', {}),
};

/** What is asked for, refused, late, and how a case went; by kind. */
export function samplePapers(): readonly SamplePaper[] {
  const reasons = {
    'permanent-residence': {
      code: 'ct01-consent',
      text: 'Chủ hộ chưa đồng ý trên VNeID.',
      legalBasis: 'Luật Cư trú 2020, Điều 20',
    },
  };
  const told = (name: string) =>
    contentsOf(storyOf(birthStories, 'interlinked-birth/1', name), {
      opened: { reasons },
      asked: ['Tờ khai CT01 có chữ ký của chủ hộ'],
      files: ['giấy chứng sinh.pdf', 'giấy chứng nhận kết hôn.pdf'],
    });
  const late = told('late-with-new-appointment');
  return [
    { name: 'receipt', content: paperIn(late, 'receipt') },
    { name: 'supplement-request', content: paperIn(told('supplement-and-return'), 'supplement-request') },
    { name: 'refusal', content: paperIn(told('middle-step-refused'), 'refusal') },
    { name: 'apology', content: paperIn(late, 'apology') },
    { name: 'control-sheet', content: paperIn(late, 'control-sheet') },
    ...Object.entries(sampleResults).map(([name, content]) => ({ name, content })),
  ];
}

function storyOf(stories: readonly Story[], version: string, name: string): Story {
  const found = stories.find(
    (story) => `${story.version.key}/${story.version.version}` === version && story.name === name,
  );
  return required(found, `${version} ${name}`);
}

/** Home affairs pays; the story that is kept tells of a refusal. */
function meritStory(): Story {
  const story = storyOf(parallelDeathStories, 'interlinked-death/2', 'higher-support-alone');
  const merit = atStep('merit-funeral-allowance', 'merit-funeral-decision');
  return { ...story, told: [...story.told.slice(0, -1), merit.completed('2026-03-04 09:00', '3/QĐ-NCC')] };
}

function contentsOf({ version, told }: Story, beside: ToldBeside): readonly PaperContent[] {
  return contentsIn(version, told, beside);
}

/** The results of a story by their types; each agency has entered its own, which the later ones are told. */
function resultsIn(story: Story, sample: string, entered: Entered): Readonly<Record<string, ResultSlip>> {
  const { steps } = story.version;
  const results = Object.fromEntries(
    steps.map(({ step }) => [step, { number: '12/2026', issuedOn: '2026-03-02', data: entered[step] ?? {} }]),
  );
  const slips = contentsOf(story, { sample, opened: { results } }).filter((content) => content.kind === 'result');
  return Object.fromEntries(
    slips.map((slip) => {
      const { issues, agency } = required(
        steps.find(({ step }) => story.version.labels.vi[`step.${step}`] === slip.step),
        slip.step,
      );
      return [issues, { ...slip, issuer: ISSUERS[agency] ?? slip.issuer }];
    }),
  );
}
