import { z } from 'zod';
import { NOT_IN_REGISTER, registerExtractSchema } from '../../../agency-contract/queries.js';
import { AgencyRejected, AgencyUnavailable } from '../../engine/ports/agency-gateway.port.js';
import { Registers } from '../../features/people/ports/registers.port.js';
import type { RegisterAnswer, RegisterQuestion } from '../../features/people/ports/registers.port.js';
import { SignedExchange, signedJson, type Exchanged, type SignedExchangeOptions } from './signed-exchange.js';

const problemSchema = z.object({ code: z.string() });

export interface HttpRegistersOptions extends SignedExchangeOptions {
  /** Told when a register gave no answer to rely on, and why; nothing personal. */
  readonly onNotDone: (register: string, detail: string) => void;
}

/** Questions over the wire contract, beside the dispatches: they wait for nothing but their own deadline. */
export class HttpRegisters extends Registers {
  readonly #exchange: SignedExchange;

  constructor(private readonly options: HttpRegistersOptions) {
    super();
    this.#exchange = new SignedExchange(options);
  }

  async ask(register: string, question: RegisterQuestion): Promise<RegisterAnswer> {
    const body = Buffer.from(JSON.stringify(question), 'utf8');
    try {
      return answerIn(await this.#exchange.ask(register, { method: 'POST', path: '/queries', body }), question);
    } catch (error) {
      if (!(error instanceof AgencyUnavailable || error instanceof AgencyRejected)) throw error;
      this.options.onNotDone(register, error.message);
      return { status: 'not-done' };
    }
  }

  /** Ends the kept-alive connections. */
  close(): void {
    this.#exchange.close();
  }
}

/** @throws AgencyRejected unless it is a signed answer about that person */
function answerIn(exchanged: Exchanged, { personalId }: RegisterQuestion): RegisterAnswer {
  const { status } = exchanged.reply;
  if (status !== 200 && status !== 404) throw new AgencyRejected(`answered with status ${status}`);
  const { value } = signedJson(exchanged);
  if (status === 404) {
    const isUnknown = problemSchema.safeParse(value).data?.code === NOT_IN_REGISTER;
    if (!isUnknown) throw new AgencyRejected('answered with status 404 and does not say that it knows nobody');
    return { status: 'not-found' };
  }
  const extract = registerExtractSchema.safeParse(value);
  if (!extract.success) throw new AgencyRejected('the extract breaks the contract');
  const { household, ...person } = extract.data;
  if (person.personalId !== personalId) throw new AgencyRejected('the extract is of somebody else');
  return { status: 'found', person, household };
}
