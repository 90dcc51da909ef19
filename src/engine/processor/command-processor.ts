import { BatchFailed, BatchOutcomeUnknown } from '../ports/case-store.port.js';
import type { BatchResult, CaseStore, LoadedBatch } from '../ports/case-store.port.js';
import { authorityOf } from './authority.js';
import { KeysUnavailable } from '../ports/key-store.port.js';
import { KeysNotReady } from '../ports/part-cipher.port.js';
import { ownKeysOf } from './bind-attachments.js';
import { answeredBefore } from './answered-before.js';
import { BatchDraft } from './batch-draft.js';
import type { CommandResult, EngineCommand } from './command.js';
import { refuse } from './command-case.js';
import { needsOf } from './needs.js';
import { poisonIncident } from './poison.js';
import type { CodeBlock } from './submit-case.js';
import { decideGiven, decideOwn } from './decide-command.js';
import type { DecidingPorts } from './decide-command.js';

/** The most commands that one transaction decides. */
export const BATCH_MAX = 256;

/** How often a batch that the store could not take is tried again before its commands are given back. */
const ATTEMPTS_MAX = 5;

/** The most keys that one command makes: an application has some people, each with a key of two or three retention classes. */
const NEW_KEYS_MAX = 16;

/** What a batch did, for logs, metrics and whoever carries dispatches. */
export interface BatchReport {
  readonly commands: number;
  readonly dispatches: number;
  readonly timers: number;
}

export interface ProcessorPorts extends DecidingPorts {
  readonly store: CaseStore;
  /** Waits before a batch is tried again. */
  readonly backOff: (attempt: number) => Promise<void>;
  /** Told after each commit. */
  readonly onCommitted: (report: BatchReport) => void;
  /** Told of every command that broke a promise of ours, with the error. */
  readonly onPoison: (command: EngineCommand, error: unknown) => void;
}

interface Waiting {
  readonly command: EngineCommand;
  readonly resolve: (result: CommandResult) => void;
  readonly reject: (error: unknown) => void;
  /** A former attempt may have been written: a stored answer is ours. */
  uncertain: boolean;
}

/**
 * Takes commands of many cases together: whatever waits, in one transaction, with no added delay when idle. Nobody is
 * answered before the commit.
 */
export class CommandProcessor {
  private readonly waiting: Waiting[] = [];
  private running: Promise<void> | undefined;

  constructor(private readonly ports: ProcessorPorts) {}

  /**
   * @returns what became of the command, once it is durable
   * @throws BatchFailed if the store could not take it, KeysUnavailable if it needs a key; the same command may be given again
   */
  submit(command: EngineCommand): Promise<CommandResult> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ command, resolve, reject, uncertain: false });
      this.running ??= this.drain();
    });
  }

  /** All of them; they travel together as far as the batch allows. */
  submitAll(commands: readonly EngineCommand[]): Promise<CommandResult[]> {
    return Promise.all(commands.map((command) => this.submit(command)));
  }

  /** Resolves when nothing is waiting or running. */
  async idle(): Promise<void> {
    while (this.running !== undefined) await this.running;
  }

  private async drain(): Promise<void> {
    // Commands that arrive in the same turn travel in the same batch.
    await Promise.resolve();
    while (this.waiting.length > 0) await this.process(this.waiting.splice(0, BATCH_MAX), 1);
    this.running = undefined;
  }

  /** @param away - known already: what needs a key is given back with it */
  private async process(batch: readonly Waiting[], attempt: number, away?: KeysUnavailable): Promise<void> {
    try {
      const needs = needsOf(
        batch.map(({ command }) => command),
        this.ports,
      );
      const { results, report } = await this.ports.store.runBatch(needs, (loaded) =>
        this.decideAll(batch, loaded, away),
      );
      this.ports.onCommitted(report);
      for (const [index, { resolve, reject }] of batch.entries()) {
        const result = results[index] ?? refuse({ code: 'not-found' });
        if (result instanceof KeysUnavailable) reject(result);
        else resolve(result);
      }
    } catch (error) {
      await this.recover(batch, attempt, error);
    }
  }

  private async recover(batch: readonly Waiting[], attempt: number, error: unknown): Promise<void> {
    if (error instanceof KeysNotReady) return this.fetchKeys(batch, attempt, error);
    if (error instanceof BatchOutcomeUnknown) for (const waiting of batch) waiting.uncertain = true;
    const again = error instanceof BatchOutcomeUnknown || (error instanceof BatchFailed && error.retryable);
    if (again && attempt < ATTEMPTS_MAX) {
      await this.ports.backOff(attempt);
      // A key that was wrapped ahead may be what the store refused; without the key service the others are tried all the same.
      await this.ports.cipher.renew().catch(() => undefined);
      return this.process(batch, attempt + 1);
    }
    if (!again && batch.length > 1) return this.halve(batch);
    for (const waiting of batch) {
      if (again) waiting.reject(error);
      else await this.giveUp(waiting, error);
    }
  }

  private async halve(batch: readonly Waiting[]): Promise<void> {
    const half = Math.ceil(batch.length / 2);
    await this.process(batch.slice(0, half), 1);
    await this.process(batch.slice(half), 1);
  }

  /** With no transaction open, and with one call for the whole batch, also if it is in vain: what needs no key goes on. */
  private async fetchKeys(batch: readonly Waiting[], attempt: number, lacking: KeysNotReady): Promise<void> {
    try {
      await this.ports.cipher.prepare(lacking.keys, lacking.newKeys * NEW_KEYS_MAX * batch.length);
    } catch (error) {
      if (error instanceof KeysUnavailable) return this.process(batch, 1, error);
      if (batch.length > 1) return this.halve(batch);
      // Under a key that does not open nothing can be kept either.
      for (const waiting of batch) await this.giveUp({ ...waiting, command: withoutContent(waiting.command) }, error);
      return;
    }
    if (attempt < ATTEMPTS_MAX) return this.process(batch, attempt + 1);
    for (const { reject } of batch) reject(new KeysUnavailable('others took the keys', { cause: lacking }));
  }

  /** The one command that the store will never take: an incident takes its place, so that nobody waits for it unseen. */
  private async giveUp({ command, uncertain, resolve, reject }: Waiting, error: unknown): Promise<void> {
    this.ports.onPoison(command, error);
    try {
      const needs = { ...needsOf([command], this.ports), codes: {} };
      const result = await this.ports.store.runBatch(needs, (loaded) => {
        const draft = new BatchDraft(loaded);
        const value = answeredBefore(draft, command, uncertain) ?? poisonIncident(draft, this.ports, command, error);
        return { writes: draft.writes(), value };
      });
      resolve(result);
    } catch {
      // Not even that could be written: who gave the command hears of its own failure.
      reject(error);
    }
  }

  private decideAll(
    batch: readonly Waiting[],
    loaded: LoadedBatch,
    away: KeysUnavailable | undefined,
  ): BatchResult<{ results: (CommandResult | KeysUnavailable)[]; report: BatchReport }> {
    const whole = new BatchDraft(loaded);
    const codes: CodeBlock = new Map();
    const results = batch.map((waiting) => this.decideIsolated(whole, waiting, { codes, away }));
    const writes = whole.writes();
    const report = {
      commands: batch.length,
      dispatches: writes.dispatches.filter(({ state }) => state === 'pending').length,
      timers: writes.timers.filter(({ state }) => state === 'armed').length,
    };
    return { writes, value: { results, report } };
  }

  /** A command that throws takes only itself along: its draft is dropped and an operator is told. */
  private decideIsolated(
    whole: BatchDraft,
    { command, uncertain }: Waiting,
    { codes, away }: { readonly codes: CodeBlock; readonly away: KeysUnavailable | undefined },
  ): CommandResult | KeysUnavailable {
    try {
      return this.decideOrPoison(whole, { command, uncertain }, codes);
    } catch (error) {
      if (!(error instanceof KeysNotReady)) throw error;
      if (away !== undefined) return away;
      throw new KeysNotReady([...whole.loaded.personKeys, ...ownKeysOf(whole.loaded)], error.newKeys);
    }
  }

  private decideOrPoison(
    whole: BatchDraft,
    { command, uncertain }: Pick<Waiting, 'command' | 'uncertain'>,
    codes: CodeBlock,
  ): CommandResult {
    const draft = whole.begin();
    try {
      const result = this.decideAnew(draft, { command, uncertain }, codes);
      // A refusal changes nothing; only the attempt is kept.
      if (result.kind === 'refused') whole.refusals.putAll(draft.refusals);
      else whole.merge(draft);
      return result;
    } catch (error) {
      if (error instanceof KeysNotReady) throw error;
      this.ports.onPoison(command, error);
      const poisoned = whole.begin();
      const result = poisonIncident(poisoned, this.ports, command, error);
      whole.merge(poisoned);
      return result;
    }
  }

  /** Decides, unless the same was decided before. A right that was revoked since does not get the stored answer either. */
  private decideAnew(
    draft: BatchDraft,
    { command, uncertain }: Pick<Waiting, 'command' | 'uncertain'>,
    codes: CodeBlock,
  ): CommandResult {
    if (!('actor' in command))
      return answeredBefore(draft, command, uncertain) ?? decideOwn(draft, this.ports, command);
    const judged = authorityOf(draft, this.ports, command);
    if ('refusal' in judged) return refuse(judged.refusal);
    const stored = answeredBefore(draft, command, uncertain);
    if (stored !== undefined) return stored;
    const result = decideGiven(draft, this.ports, command, { authority: judged.authority, codes });
    if (command.request !== undefined && result.kind === 'done') {
      draft.idempotency.put({ ...command.request, response: result.response, createdAt: draft.loaded.realNow });
    }
    return result;
  }
}

function withoutContent(command: EngineCommand): EngineCommand {
  return command.kind === 'answer' ? { ...command, content: undefined } : command;
}
