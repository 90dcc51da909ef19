import { z } from 'zod';
import {
  signRequest,
  verifyResponse,
  type SignatureVerdict,
  type SigningKey,
} from '../../../agency-contract/signature.js';
import { DISPATCHES_PER_REQUEST_MAX } from '../../../agency-contract/wire.js';
import {
  AgencyGateway,
  AgencyRejected,
  AgencyUnavailable,
  type AgencyReply,
  type OutgoingDispatch,
} from '../../engine/ports/agency-gateway.port.js';
import { realNowS } from '../clock/system-clock.js';
import type { AgencyKey } from './contract-callback-verifier.js';
import { HttpExchange, type ExchangeLimits, type HttpReply } from './http-exchange.js';

/** Not able to answer now, by the status itself: RFC 9110, § 15.5.9; RFC 8470, § 5.2; RFC 6585, § 4. */
const NOT_NOW: ReadonlySet<number> = new Set([408, 425, 429]);
const JSON_MEDIA_TYPE = /^application\/json *(;|$)/i;
const NO_BODY = new Uint8Array();

/** The answers of a request; asked about one dispatch, an agency may give its one answer bare. */
const answersSchema = z.union([
  z.object({ answers: z.array(z.unknown()).max(DISPATCHES_PER_REQUEST_MAX) }).transform(({ answers }) => answers),
  z.looseObject({ dispatchKey: z.string() }).transform((answer) => [answer]),
]);

export interface HttpAgencyGatewayOptions extends ExchangeLimits {
  /** Where an agency's system is reached, without a slash at the end. */
  readonly urlOf: (agency: string) => string;
  /** The engine's own. */
  readonly key: SigningKey;
  /** The one public key of each agency. */
  readonly agencyKeys: ReadonlyMap<string, AgencyKey>;
}

/**
 * The wire contract over HTTP. Answers are hostile until checked: total deadline, size limit, no redirects, JSON only,
 * signed by that agency for this very request. Our errors do not repeat what an agency says, which may be personal.
 */
export class HttpAgencyGateway extends AgencyGateway {
  readonly #http: HttpExchange;

  constructor(private readonly options: HttpAgencyGatewayOptions) {
    super();
    this.#http = new HttpExchange(options);
  }

  async deliver(agency: string, dispatches: readonly OutgoingDispatch[]): Promise<AgencyReply> {
    const body = Buffer.from(JSON.stringify({ dispatches }), 'utf8');
    return replyFrom(await this.#exchange(agency, { method: 'POST', path: '/dispatches', body }));
  }

  async ask(agency: string, dispatchKey: string): Promise<AgencyReply | undefined> {
    const path = `/dispatches/${encodeURIComponent(dispatchKey)}`;
    const exchanged = await this.#exchange(agency, { method: 'GET', path, body: NO_BODY });
    return exchanged.reply.status === 404 ? undefined : replyFrom(exchanged);
  }

  /** Ends the kept-alive connections. */
  close(): void {
    this.#http.close();
  }

  async #exchange(agency: string, asked: Asked): Promise<Exchanged> {
    const { method, path, body } = asked;
    const url = new URL(`${this.options.urlOf(agency)}${path}`);
    const { headers, nonce } = signRequest(
      { method, target: `${url.pathname}${url.search}`, body },
      this.options.key,
      realNowS(),
    );
    const reply = await this.#http.ask({ method, url, headers: { ...headers, accept: 'application/json' }, body });
    const known = this.options.agencyKeys.get(agency);
    const keyOf = (id: string) => (id === known?.id ? known.publicKey : undefined);
    const signedAs = { status: reply.status, body: reply.body, requestNonce: nonce };
    return { reply, signature: verifyResponse(signedAs, { headers: reply.headers, keyOf, nowS: realNowS() }) };
  }
}

interface Asked {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body: Uint8Array;
}

interface Exchanged {
  readonly reply: HttpReply;
  readonly signature: SignatureVerdict;
}

/** @throws AgencyUnavailable or AgencyRejected unless it is a signed answer that keeps the contract */
function replyFrom({ reply: { status, headers, body }, signature }: Exchanged): AgencyReply {
  if (status >= 500 || NOT_NOW.has(status)) throw new AgencyUnavailable(`answered with status ${status}`);
  if (status !== 200) throw new AgencyRejected(`answered with status ${status}`);
  const isJson = JSON_MEDIA_TYPE.test(headers['content-type'] ?? '');
  if (!isJson) throw new AgencyRejected('the answer is not JSON by its type');
  if (!signature.ok) throw new AgencyRejected(`the signature of the answer is not valid: ${signature.reason}`);
  return { answers: answersIn(body), raw: body, keyId: signature.keyId };
}

function answersIn(body: Uint8Array): readonly unknown[] {
  const parsed = answersSchema.safeParse(jsonIn(body));
  if (!parsed.success) throw new AgencyRejected('the answer breaks the contract');
  return parsed.data;
}

function jsonIn(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new AgencyRejected('the answer is not JSON');
  }
}
