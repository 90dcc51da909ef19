import { z } from 'zod';
import { AgencyRejected, AgencyUnavailable } from '../../engine/ports/agency-gateway.port.js';
import { SignedExchange, signedJson, type SignedExchangeOptions } from './signed-exchange.js';

const problemSchema = z.object({ code: z.string() });

export interface SignedQueriesOptions extends SignedExchangeOptions {
  /** Told when a register gave no answer to rely on, and why; nothing personal. */
  readonly onNotDone: (register: string, detail: string) => void;
}

/** What a register said: what it knows, or the code of the problem for which it says nothing. */
export type Said = { readonly known: unknown } | { readonly problem: string };

/** Questions over the wire contract, beside the dispatches: they wait for nothing but their own deadline. */
export class SignedQueries {
  readonly #exchange: SignedExchange;

  constructor(private readonly options: SignedQueriesOptions) {
    this.#exchange = new SignedExchange(options);
  }

  /**
   * Asks, and reads what was said.
   *
   * @param read - may throw AgencyRejected if what was said breaks the contract
   * @returns undefined if there is no answer to rely on
   */
  async ask<Read>(register: string, question: object, read: (said: Said) => Read): Promise<Read | undefined> {
    const body = Buffer.from(JSON.stringify(question), 'utf8');
    try {
      const exchanged = await this.#exchange.ask(register, { method: 'POST', path: '/queries', body });
      const { status } = exchanged.reply;
      if (status !== 200 && status !== 404 && status !== 409)
        throw new AgencyRejected(`answered with status ${status}`);
      const { value } = signedJson(exchanged);
      return read(status === 200 ? { known: value } : { problem: problemSchema.safeParse(value).data?.code ?? '' });
    } catch (error) {
      if (!(error instanceof AgencyUnavailable || error instanceof AgencyRejected)) throw error;
      this.options.onNotDone(register, error.message);
      return undefined;
    }
  }
}
