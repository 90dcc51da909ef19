import { Agent as HttpAgent, request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { AgencyRejected, AgencyUnavailable } from '../../engine/ports/agency-gateway.port.js';

export interface HttpQuestion {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | undefined;
}

export interface HttpReply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface ExchangeLimits {
  /** From the first byte sent to the last one received. */
  readonly deadlineMs: number;
  readonly responseBytesMax: number;
}

/** One question and its whole answer over kept-alive connections; redirects are answers like any other. */
export class HttpExchange {
  readonly #plain = new HttpAgent({ keepAlive: true });
  readonly #secure = new HttpsAgent({ keepAlive: true });

  constructor(private readonly limits: ExchangeLimits) {}

  /** @throws AgencyUnavailable if no whole answer came in time; AgencyRejected if it is larger than allowed */
  async ask(question: HttpQuestion): Promise<HttpReply> {
    const deadline = AbortSignal.timeout(this.limits.deadlineMs);
    try {
      const response = await this.#send(question, deadline);
      return {
        status: response.statusCode ?? 0,
        headers: response.headers,
        body: await bodyOf(response, this.limits.responseBytesMax),
      };
    } catch (cause) {
      if (cause instanceof AgencyRejected) throw cause;
      const late = `no whole answer within ${this.limits.deadlineMs} ms`;
      throw new AgencyUnavailable(deadline.aborted ? late : `no connection: ${codeOf(cause)}`, { cause });
    }
  }

  close(): void {
    this.#plain.destroy();
    this.#secure.destroy();
  }

  #send({ method, url, headers, body }: HttpQuestion, signal: AbortSignal): Promise<IncomingMessage> {
    const secure = url.protocol === 'https:';
    const length = body === undefined ? {} : { 'content-length': String(body.length) };
    const options = { method, headers: { ...headers, ...length }, signal, agent: secure ? this.#secure : this.#plain };
    return new Promise((resolve, reject) => {
      const request = secure ? httpsRequest(url, options) : httpRequest(url, options);
      request.on('response', resolve).on('error', reject).end(body);
    });
  }
}

/** Leaving the loop early destroys the response and with it the connection. */
async function bodyOf(response: IncomingMessage, bytesMax: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response) {
    const piece: Buffer = chunk;
    bytes += piece.length;
    if (bytes > bytesMax) throw new AgencyRejected(`the answer is larger than ${bytesMax} bytes`);
    chunks.push(piece);
  }
  return Buffer.concat(chunks);
}

function codeOf(cause: unknown): string {
  const named = typeof cause === 'object' && cause !== null && 'code' in cause;
  return named ? String(cause.code) : 'unknown';
}
