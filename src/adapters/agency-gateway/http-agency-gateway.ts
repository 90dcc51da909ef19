import { z } from 'zod';
import { DISPATCHES_PER_REQUEST_MAX } from '../../../agency-contract/wire.js';
import {
  AgencyGateway,
  AgencyRejected,
  AgencyUnavailable,
  type AgencyReply,
  type OutgoingDispatch,
} from '../../engine/ports/agency-gateway.port.js';
import { SignedExchange, signedJson, type Exchanged, type SignedExchangeOptions } from './signed-exchange.js';

/** Not able to answer now, by the status itself: RFC 9110, § 15.5.9; RFC 8470, § 5.2; RFC 6585, § 4. */
const NOT_NOW: ReadonlySet<number> = new Set([408, 425, 429]);
const NO_BODY = new Uint8Array();

/** The answers of a request; asked about one dispatch, an agency may give its one answer bare. */
const answersSchema = z.union([
  z.object({ answers: z.array(z.unknown()).max(DISPATCHES_PER_REQUEST_MAX) }).transform(({ answers }) => answers),
  z.looseObject({ dispatchKey: z.string() }).transform((answer) => [answer]),
]);

/**
 * The wire contract over HTTP. Answers are hostile until checked: total deadline, size limit, no redirects, JSON only,
 * signed by that agency for this very request. Our errors do not repeat what an agency says, which may be personal.
 */
export class HttpAgencyGateway extends AgencyGateway {
  readonly #exchange: SignedExchange;

  constructor(options: SignedExchangeOptions) {
    super();
    this.#exchange = new SignedExchange(options);
  }

  async deliver(agency: string, dispatches: readonly OutgoingDispatch[]): Promise<AgencyReply> {
    const body = Buffer.from(JSON.stringify({ dispatches }), 'utf8');
    return replyFrom(await this.#exchange.ask(agency, { method: 'POST', path: '/dispatches', body }));
  }

  async ask(agency: string, dispatchKey: string): Promise<AgencyReply | undefined> {
    const path = `/dispatches/${encodeURIComponent(dispatchKey)}`;
    const exchanged = await this.#exchange.ask(agency, { method: 'GET', path, body: NO_BODY });
    return exchanged.reply.status === 404 ? undefined : replyFrom(exchanged);
  }

  /** Ends the kept-alive connections. */
  close(): void {
    this.#exchange.close();
  }
}

/** @throws AgencyUnavailable or AgencyRejected unless it is a signed answer that keeps the contract */
function replyFrom(exchanged: Exchanged): AgencyReply {
  const { status, body } = exchanged.reply;
  if (status >= 500 || NOT_NOW.has(status)) throw new AgencyUnavailable(`answered with status ${status}`);
  if (status !== 200) throw new AgencyRejected(`answered with status ${status}`);
  const { value, keyId } = signedJson(exchanged);
  return { answers: answersIn(value), raw: body, keyId };
}

function answersIn(value: unknown): readonly unknown[] {
  const parsed = answersSchema.safeParse(value);
  if (!parsed.success) throw new AgencyRejected('the answer breaks the contract');
  return parsed.data;
}
