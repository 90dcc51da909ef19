/** One paper of each kind, and a print of each type of result, of invented families: to be read by specs and looked at as pictures. */
import { createHash } from 'node:crypto';
import type { PaperContent, ResultSlip } from '../../src/features/documents/ports/paper-content.js';
import { required } from '../../src/kernel/values/assert.js';
import { localDate, localDateOf, plusDays } from '../../src/kernel/values/time.js';
import { birthStories } from '../histories/birth-stories.js';
import type { Story } from '../histories/golden-history.js';
import { maritalStatusStories } from '../histories/marital-status-stories.js';
import { marriageRegistrationStories } from '../histories/marriage-registration-stories.js';
import { parallelBirthStories } from '../histories/parallel-birth-stories.js';
import { parallelDeathStories } from '../histories/parallel-death-stories.js';
import { requestStories } from '../histories/request-stories.js';
import { temporaryResidenceStories } from '../histories/temporary-residence-stories.js';
import { atStep } from './story.js';
import type { Told } from './story.js';
import { contentsIn, paperIn } from './told-papers.js';
import type { ToldBeside } from './told-papers.js';

/** A paper by the name under which it is kept and looked at. */
export interface SamplePaper {
  readonly name: string;
  readonly content: PaperContent;
}

/** As an agency enters it. */
type Entered = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What agencies decided: wherever something was asked for, something else than that, so that a print of what was asked is found out. */
const FUNERAL = {
  amountVnd: 25_300_000,
  derivation: '10 × 2.530.000 đ (Nghị định 161/2026/NĐ-CP)',
  method: 'cash',
};
const ALLOWANCE = {
  amountVnd: 10_800_000,
  derivation: '20 × 540.000 đ (Nghị định 335/2026/NĐ-CP, Điều 4)',
  legalBasis: 'Nghị định 335/2026/NĐ-CP, Điều 4',
  method: 'cash',
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
    'permanent-residence': { relationToHead: 'Chắt nội' },
    'child-health-insurance': { cardNumber: 'TE1242426000001', socialInsuranceNumber: '2426000001', facility: '24009' },
  }),
  ...resultsIn(storyOf(parallelDeathStories, 'interlinked-death/2', 'pensioner'), 'pensioner', {
    'funeral-benefit': FUNERAL,
    'survivor-benefit': { kind: 'one-time' },
  }),
  ...resultsIn(meritStory(), 'person-with-merit', { 'merit-funeral-allowance': FUNERAL }),
  ...resultsIn(storyOf(parallelDeathStories, 'interlinked-death/2', 'straightforward'), 'straightforward', {
    'funeral-allowance': ALLOWANCE,
  }),
  ...resultsIn(storyOf(marriageRegistrationStories, 'marriage-registration/1', 'straightforward'), 'straightforward', {
    'marriage-registration': { book: '01/2026', originals: 2 },
  }),
  ...resultsIn(storyOf(maritalStatusStories, 'marital-status-confirmation/1', 'straightforward'), 'straightforward', {
    'marital-status-confirmation': { maritalStatus: 'widowed', until: '2027-05-24' },
  }),
  ...resultsIn(storyOf(temporaryResidenceStories, 'temporary-residence/1', 'straightforward'), 'straightforward', {
    'temporary-residence': { from: '2026-11-25', until: '2027-11-24' },
  }),
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
  return thatNovember(required(found, `${version} ${name}`));
}

/** Samples tell of November 2026, stories of March: the same weekdays, when what the samples tell of has happened. */
function thatNovember(story: Story): Story {
  const text = JSON.stringify(story.told).replace(/2026-0[34]-\d\d/g, (day) => plusDays(localDate(day), 38 * 7));
  const told: readonly Told[] = JSON.parse(text);
  return { ...story, told };
}

/** Home affairs pays; the story that is kept tells of a refusal. */
function meritStory(): Story {
  const story = storyOf(parallelDeathStories, 'interlinked-death/2', 'higher-support-alone');
  const merit = atStep('merit-funeral-allowance', 'merit-funeral-decision');
  return { ...story, told: [...story.told.slice(0, -1), merit.completed('2026-11-25 09:00', '3/QĐ-NCC')] };
}

function contentsOf({ version, told }: Story, beside: ToldBeside): readonly PaperContent[] {
  return contentsIn(version, told, beside);
}

/** The results of a story by their types; each agency has entered its own, which the later ones are told. */
function resultsIn(story: Story, sample: string, entered: Entered): Readonly<Record<string, ResultSlip>> {
  const { steps, labels } = story.version;
  const stepOf = (slip: ResultSlip) =>
    required(
      steps.find(({ step }) => labels.vi[`step.${step}`] === slip.step),
      slip.step,
    );
  const results = Object.fromEntries(
    slipsIn(story, { sample }).map((slip) => {
      const { step } = stepOf(slip);
      return [step, { number: slip.paperNumber, issuedOn: slip.issuedOn, data: entered[step] ?? {} }];
    }),
  );
  return Object.fromEntries(
    slipsIn(story, { sample, opened: { results } }).map((slip) => {
      const { issues, agency } = stepOf(slip);
      return [issues, { ...slip, issuer: ISSUERS[agency] ?? slip.issuer }];
    }),
  );
}

/** Each paper is of the day on which it came. */
function slipsIn(story: Story, beside: ToldBeside): readonly ResultSlip[] {
  return contentsOf(story, beside)
    .filter((content) => content.kind === 'result')
    .map((slip) => ({
      ...slip,
      issuedOn: localDateOf(slip.issuedAt),
      digest: createHash('sha256').update(`${slip.paper} ${slip.paperNumber}`).digest('hex'),
    }));
}
