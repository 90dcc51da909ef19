/** What every story needs: the instance, its people, its clock, its agencies, and the page. */
import { z } from 'zod';
import type { Caller, Product } from './product.js';
import { CaseOnStage } from './case-on-stage.js';
import { paragraph } from './page.js';
import { Words, msUntilLocal, procedureVersion } from './words.js';
import type { Label, Language, ProcedureVersion } from './words.js';

type Procedure = 'interlinked-birth' | 'interlinked-death';

/** The chain, and the law in force. */
const VERSIONS = [
  { key: 'interlinked-birth', version: 1 },
  { key: 'interlinked-death', version: 1 },
  { key: 'interlinked-birth', version: 3 },
  { key: 'interlinked-death', version: 3 },
] as const;

const AGENCIES = [
  'civil-status',
  'residence',
  'social-insurance',
  'social-protection',
  'identity-card',
  'merit',
] as const;
const DECISION_MS = 200;
const SOUND = { mode: 'auto', delayMs: DECISION_MS, faults: {} };

const clock = z.object({ offsetMs: z.int(), legalNow: z.string() });
const started = z.object({ code: z.string() });

interface HandIn {
  readonly number?: 1 | 3;
  /** Files that were uploaded before. */
  readonly attachments?: readonly { readonly id: string }[];
}

export interface Story {
  readonly title: Label;
  readonly tell: (stage: Stage) => Promise<void>;
}

export class Stage {
  /** Every case that was started, in order. */
  readonly cases: CaseOnStage[] = [];
  private offsetMs = 0;

  private constructor(
    readonly product: Product,
    readonly language: Language,
    private readonly versions: readonly ProcedureVersion[],
    readonly print: (text: string) => void,
  ) {}

  static async open(product: Product, language: Language, print: (text: string) => void): Promise<Stage> {
    const desk = await product.as('desk-officer');
    const versions = await Promise.all(
      VERSIONS.map(async ({ key, version }) =>
        procedureVersion.parse((await desk.get(`/procedures/${key}/versions/${version}`)).body),
      ),
    );
    return new Stage(product, language, versions, print);
  }

  as(username: string): Promise<Caller> {
    return this.product.as(username);
  }

  say(text: Label): void {
    this.print(paragraph(2, `» ${text[this.language]}`));
  }

  /** Moves the legal clock of the engine and of all agencies to a local date and time. */
  async at(localTime: string): Promise<void> {
    const operator = await this.as('operator');
    const { legalNow } = await this.moveClock(operator, this.offsetMs);
    this.offsetMs += msUntilLocal(legalNow, localTime);
    await this.moveClock(operator, this.offsetMs);
  }

  /** Lets every agency decide by its own rules, without a fault. */
  async soundAgencies(): Promise<void> {
    await Promise.all(AGENCIES.map((agency) => this.product.behave(agency, SOUND)));
  }

  /** Lets every agency wait for the decisions of its officers. */
  async officersDecide(): Promise<void> {
    await Promise.all(AGENCIES.map((agency) => this.product.behave(agency, { mode: 'officer' })));
  }

  /** Hands in a sample at the desk: of the chain, or of the law in force. */
  async handIn(
    procedure: Procedure,
    name: string,
    { number = 1, attachments = [] }: HandIn = {},
  ): Promise<CaseOnStage> {
    const version = found(
      this.versions,
      (candidate) => candidate.key === procedure && candidate.version === number,
      `${procedure}/v${number}`,
    );
    const sample = found(version.samples, (candidate) => candidate.name === name, name);
    const answer = await (await this.as('desk-officer')).post('/cases', { ...sample.body, attachments });
    if (answer.status !== 201) throw new Error(`${name} was not taken: ${JSON.stringify(answer.body)}`);
    const { code } = started.parse(answer.body);
    const words = new Words(this.language, version);
    const onStage = new CaseOnStage(this, { code, version, words });
    this.cases.push(onStage);
    this.print(paragraph(2, `${code} · ${sample.shows[this.language]}`));
    return onStage;
  }

  private async moveClock(operator: Caller, offsetMs: number): Promise<z.infer<typeof clock>> {
    const answer = await operator.put('/development/clock', { offsetMs });
    if (answer.status !== 200) throw new Error(`the clock did not move: ${JSON.stringify(answer.body)}`);
    return clock.parse(answer.body);
  }
}

function found<T>(all: readonly T[], matches: (candidate: T) => boolean, name: string): T {
  const first = all.find(matches);
  if (first === undefined) throw new Error(`the product offers no ${name}`);
  return first;
}
