import {
  signRequest,
  verifyResponse,
  type SignatureVerdict,
  type SigningKey,
} from '../../../agency-contract/signature.js';
import { AgencyRejected } from '../../engine/ports/agency-gateway.port.js';
import { realNowS } from '../clock/system-clock.js';
import type { AgencyKey } from './contract-callback-verifier.js';
import { HttpExchange, type ExchangeLimits, type HttpReply } from './http-exchange.js';

const JSON_MEDIA_TYPE = /^application\/json *(;|$)/i;

export interface SignedExchangeOptions extends ExchangeLimits {
  /** Where an agency's system is reached, without a slash at the end. */
  readonly urlOf: (agency: string) => string | Promise<string>;
  /** The engine's own. */
  readonly key: SigningKey;
  /** The one public key of each agency. */
  readonly agencyKeys: ReadonlyMap<string, AgencyKey>;
}

export interface Asked {
  readonly method: 'GET' | 'POST';
  /** Below the agency's own address. */
  readonly path: string;
  readonly body: Uint8Array;
}

export interface Exchanged {
  readonly reply: HttpReply;
  readonly signature: SignatureVerdict;
}

/** A signed question to an agency and its whole answer, with what is to be thought of its signature. */
export class SignedExchange {
  readonly #http: HttpExchange;

  constructor(private readonly options: SignedExchangeOptions) {
    this.#http = new HttpExchange(options);
  }

  /** @throws AgencyUnavailable if no whole answer came in time; AgencyRejected if it is larger than allowed */
  async ask(agency: string, { method, path, body }: Asked): Promise<Exchanged> {
    const url = new URL(`${await this.options.urlOf(agency)}${path}`);
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

  /** Ends the kept-alive connections. */
  close(): void {
    this.#http.close();
  }
}

/**
 * What a signed answer says, and with which key.
 *
 * @throws AgencyRejected if it is not JSON or its signature is not valid
 */
export function signedJson({ reply: { headers, body }, signature }: Exchanged): {
  readonly value: unknown;
  readonly keyId: string;
} {
  const isJson = JSON_MEDIA_TYPE.test(headers['content-type'] ?? '');
  if (!isJson) throw new AgencyRejected('the answer is not JSON by its type');
  if (!signature.ok) throw new AgencyRejected(`the signature of the answer is not valid: ${signature.reason}`);
  return { value: jsonIn(body), keyId: signature.keyId };
}

function jsonIn(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new AgencyRejected('the answer is not JSON');
  }
}
