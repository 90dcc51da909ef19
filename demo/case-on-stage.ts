/** One case over the API: what happens to it is printed as it happens; how it ends is compared with how it was told. */
import { z } from 'zod';
import { endingRows } from './ending.js';
import { explained, explanation } from './explained.js';
import { until } from './product.js';
import type { Caller, Product } from './product.js';
import { caseView, historyPage, timelineRow } from './timeline.js';
import type { CaseView } from './timeline.js';
import type { ProcedureVersion, Words } from './words.js';

const WAIT_MS_MAX = 40_000;
const inbox = z.object({
  items: z.array(z.object({ id: z.string(), case: z.string(), kind: z.string(), status: z.string() })),
});

/** The end that a story tells: of the case, and of each step in its order. */
export interface Ending {
  readonly status: string;
  readonly steps: readonly string[];
}

export interface Decision {
  readonly outcome: 'approve' | 'refuse' | 'request-supplement' | 'propose' | 'sign' | 'send-back';
  readonly reason?: { readonly code: string; readonly text: string; readonly legalBasis: string };
}

/** What a case needs around it. */
interface Setting {
  readonly product: Pick<Product, 'registered'>;
  readonly as: (username: string) => Promise<Caller>;
  readonly print: (text: string) => void;
}

interface Identity {
  readonly code: string;
  readonly version: ProcedureVersion;
  readonly words: Words;
}

export class CaseOnStage {
  readonly code: string;
  readonly words: Words;
  readonly version: ProcedureVersion;
  private seqPrinted = 0;
  private momentPrinted = '';

  constructor(
    private readonly stage: Setting,
    { code, version, words }: Identity,
  ) {
    this.code = code;
    this.version = version;
    this.words = words;
  }

  async view(): Promise<CaseView> {
    return caseView.parse((await (await this.stage.as('desk-officer')).get(`/cases/${this.code}`)).body);
  }

  /** Waits until the step stands so, and prints what happened meanwhile. */
  async stepIs(step: string, status: string): Promise<void> {
    await this.await(`${step} is ${status}`, ({ steps }) =>
      steps.some((candidate) => candidate.step === step && candidate.status === status),
    );
    await this.catchUp();
  }

  /** Waits for an event that the timeline does not have yet, and prints it. */
  async happens(type: string): Promise<void> {
    await until(
      `${type} in ${this.code}`,
      async () => ((await this.news()).some((event) => event.type === type) ? true : undefined),
      WAIT_MS_MAX,
    );
    await this.catchUp();
  }

  /** An officer finds the case in the inbox and decides. */
  decide(username: string, kind: 'examine' | 'sign', decision: Decision): Promise<void> {
    return this.complete(username, kind, { path: 'complete', body: decision });
  }

  /** A second officer finds a result from outside in the inbox, and confirms it. */
  confirm(username: string): Promise<void> {
    return this.complete(username, 'sign', { path: 'confirm', body: { outcome: 'confirm' } });
  }

  private async complete(
    username: string,
    kind: 'examine' | 'sign',
    { path, body }: { readonly path: string; readonly body: object },
  ): Promise<void> {
    const officer = await this.stage.as(username);
    const look = async () => {
      const { items } = inbox.parse((await officer.get('/work-items?limit=200')).body);
      return items.find((item) => item.case === this.code && item.kind === kind && item.status !== 'done')?.id;
    };
    const id = await until(`${this.code} is in the inbox of ${username}`, look, WAIT_MS_MAX);
    const answer = await officer.post(`/work-items/${id}/${path}`, body);
    if (answer.status !== 200) throw new Error(`not decided: ${JSON.stringify(answer.body)}`);
    await this.catchUp();
  }

  async command(username: string, name: string, body: unknown): Promise<void> {
    const answer = await (await this.stage.as(username)).post(`/cases/${this.code}/commands/${name}`, body);
    // What a second person has to confirm is only prepared.
    if (answer.status !== 200 && answer.status !== 202)
      throw new Error(`${name} was not taken: ${JSON.stringify(answer.body)}`);
    await this.catchUp();
  }

  /** Prints what the case waits for, who holds it, until when, and by which article. */
  async explain(): Promise<void> {
    for (const line of explained(this.words, await this.explanation())) this.stage.print(line);
  }

  /** Waits until a delivery to the agency has failed. */
  async deliveryFails(): Promise<void> {
    const look = async () =>
      (await this.explanation()).waitsFor.some(({ holder }) => holder.failure !== undefined) ? true : undefined;
    await until(`a delivery for ${this.code} fails`, look, WAIT_MS_MAX);
  }

  /** Waits for the end that was told, compares the registers with it and prints the papers. */
  async ends(told: Ending): Promise<void> {
    const view = await this.await(`${this.code} ends as told: ${told.status}, ${told.steps.join(', ')}`, (seen) =>
      endsAs(seen, told),
    );
    await this.catchUp();
    for (const line of endingRows(this.words, view)) this.stage.print(line);
    const agencies = new Set(this.version.steps.map(({ agency }) => agency));
    for (const agency of agencies) await this.compareRegister(view, agency);
  }

  /** Each step that has a result stands in its agency's register exactly once; no other stands there. */
  private async compareRegister({ steps }: CaseView, agency: string): Promise<void> {
    const items = z
      .array(
        z.object({
          result: z.object({ number: z.string() }).optional(),
          revoked: z.unknown().optional(),
        }),
      )
      .parse(await this.stage.product.registered(agency, this.code));
    const standing = items.filter(({ result, revoked }) => result !== undefined && revoked === undefined);
    const ofAgency = this.version.steps.filter((step) => step.agency === agency).map(({ step }) => step);
    const wanted = steps.filter(({ step, status }) => ofAgency.includes(step) && status === 'completed');
    const registered = numbersOf(standing);
    const known = numbersOf(wanted);
    if (registered !== known) {
      throw new Error(`${this.code}: the register of ${agency} has "${registered}", the case "${known}"`);
    }
  }

  private async explanation() {
    return explanation.parse((await (await this.stage.as('desk-officer')).get(`/cases/${this.code}/explain`)).body);
  }

  private async catchUp(): Promise<void> {
    const [news, view] = [await this.news(), await this.view()];
    for (const event of news) {
      const moment = this.words.moment(event.at);
      this.stage.print(timelineRow(this.words, { event, view, moment: moment === this.momentPrinted ? '' : moment }));
      this.seqPrinted = event.seq;
      this.momentPrinted = moment;
    }
  }

  private async news() {
    const desk = await this.stage.as('desk-officer');
    return historyPage.parse((await desk.get(`/cases/${this.code}/history?after=${this.seqPrinted}`)).body).items;
  }

  private async await(what: string, isSo: (view: CaseView) => boolean): Promise<CaseView> {
    let last: CaseView | undefined;
    const look = async () => {
      last = await this.view();
      return isSo(last) ? last : undefined;
    };
    return until(what, look, WAIT_MS_MAX).catch((error: unknown) => {
      const steps = last?.steps.map(({ step, status }) => `${step} ${status}`).join(', ');
      throw new Error(`${String(error)}; it is ${last?.status}: ${steps}`);
    });
  }
}

function endsAs({ status, steps }: CaseView, told: Ending): boolean {
  return status === told.status && steps.every((step, index) => step.status === told.steps[index]);
}

function numbersOf(papers: readonly { readonly result?: { readonly number: string } | undefined }[]): string {
  return papers
    .map(({ result }) => result?.number ?? 'no result')
    .toSorted()
    .join(', ');
}
