import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { signResponse, verifyRequest } from '../../../agency-contract/signature.js';
import { dispatchRequestSchema } from '../../../agency-contract/wire.js';
import { AgencyRejected, AgencyUnavailable, type OutgoingDispatch } from '../../engine/ports/agency-gateway.port.js';
import { realNowS } from '../clock/system-clock.js';
import { HttpAgencyGateway } from './http-agency-gateway.js';

const ENGINE = { id: 'engine-1', ...generateKeyPairSync('ed25519') };
const AGENCY = { id: 'civil-status-1', ...generateKeyPairSync('ed25519') };
const KEY = 'case-1:register-birth:1';
const ANSWER = { dispatchKey: KEY, kind: 'accepted', at: '2026-11-24T10:00:00+07:00' };
const DISPATCH: OutgoingDispatch = {
  key: KEY,
  operation: 'perform',
  case: 'H05.01-261124-0001',
  step: 'register-birth',
  occurrence: 1,
  payload: { child: { givenName: 'BÉ' } },
};

interface Received {
  readonly method: string;
  readonly target: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}
type Handler = (received: Received, response: ServerResponse) => void;

describe('the gateway to agency systems', () => {
  let server: Server;
  let handler: Handler;
  let received: Received[] = [];
  let gateway: HttpAgencyGateway;

  beforeAll(async () => {
    server = createServer((request, response) => void hand(request, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  beforeEach(() => {
    received = [];
    gateway = new HttpAgencyGateway({
      urlOf: (agency) => `http://127.0.0.1:${portOf(server)}/${agency}`,
      key: ENGINE,
      agencyKeys: new Map([['civil-status', AGENCY]]),
      deadlineMs: 300,
      responseBytesMax: 10_000,
    });
  });
  afterEach(() => {
    gateway.close();
    server.closeAllConnections();
  });
  afterAll(() => server.close());

  async function hand(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = '', url: target = '', headers } = request;
    const got = { method, target, headers, body: Buffer.concat(chunks) };
    received.push(got);
    handler(got, response);
  }
  const deliver = () => gateway.deliver('civil-status', [DISPATCH]);

  describe('delivering', () => {
    it('posts the dispatches in the contract’s form to the agency’s own path', async () => {
      handler = answers({ answers: [ANSWER] });

      await deliver();

      const [request] = received;
      expect([request?.method, request?.target]).toEqual(['POST', '/civil-status/dispatches']);
      expect(dispatchRequestSchema.parse(jsonOf(request?.body))).toEqual({ dispatches: [DISPATCH] });
    });

    it('signs the request with the engine’s key', async () => {
      handler = answers({ answers: [ANSWER] });

      await deliver();

      const [request] = received;
      const keyOf = (id: string) => (id === ENGINE.id ? ENGINE.publicKey : undefined);
      const signed = { method: 'POST', target: '/civil-status/dispatches', body: request?.body ?? Buffer.alloc(0) };
      const verdict = verifyRequest(signed, { headers: request?.headers ?? {}, keyOf, nowS: realNowS() });
      expect(verdict).toMatchObject({ ok: true, keyId: 'engine-1' });
    });

    it('gives the answers, unread, with the bytes and the key that prove them', async () => {
      const strange = { dispatchKey: KEY, kind: 'sung' };
      handler = answers({ answers: [ANSWER, strange, 7] });

      const reply = await deliver();

      expect(reply.answers).toEqual([ANSWER, strange, 7]);
      expect(Buffer.from(reply.raw).toString()).toBe(JSON.stringify({ answers: [ANSWER, strange, 7] }));
      expect(reply.keyId).toBe('civil-status-1');
    });
  });

  describe('asking about a dispatch', () => {
    it('gets its answer by the encoded key, in an envelope or bare', async () => {
      for (const body of [{ answers: [ANSWER] }, ANSWER]) {
        handler = answers(body);
        expect(await gateway.ask('civil-status', KEY)).toMatchObject({ answers: [ANSWER], keyId: 'civil-status-1' });
      }
      expect(received.map(({ method, target }) => `${method} ${target}`)).toEqual(
        Array(2).fill('GET /civil-status/dispatches/case-1%3Aregister-birth%3A1'),
      );
    });

    it('gets nothing for one that the agency has never seen', async () => {
      handler = (_request, response) => response.writeHead(404).end();

      expect(await gateway.ask('civil-status', KEY)).toBeUndefined();
    });

    it('fails as delivering does', async () => {
      handler = (_request, response) => response.writeHead(503).end();
      await expect(gateway.ask('civil-status', KEY)).rejects.toThrow(AgencyUnavailable);

      handler = (_request, response) => response.writeHead(400).end();
      await expect(gateway.ask('civil-status', KEY)).rejects.toThrow(AgencyRejected);
    });
  });

  describe('an agency that is not able to answer now is unavailable', () => {
    it.each([500, 502, 503, 504, 429, 408, 425])('when it answers %i', async (status) => {
      handler = (_request, response) => response.writeHead(status).end();

      await expect(deliver()).rejects.toThrow(AgencyUnavailable);
    });
  });

  describe('an agency rejects', () => {
    it.each([400, 401, 403, 404, 409, 413, 422, 204, 202])('when it answers %i', async (status) => {
      handler = (_request, response) => response.writeHead(status).end();

      await expect(deliver()).rejects.toThrow(new AgencyRejected(`answered with status ${status}`));
    });

    it('when it sends us elsewhere, where we do not go', async () => {
      handler = (_request, response) => response.writeHead(307, { location: '/residence/dispatches' }).end();

      await expect(deliver()).rejects.toThrow(AgencyRejected);
      expect(received).toHaveLength(1);
    });

    it.each<[string, Handler]>([
      ['is no JSON by its type', answers('<p>hello</p>', { 'content-type': 'text/html' })],
      ['is no JSON', answers('{"answers":[')],
      ['is no UTF-8', answers(Buffer.from([0x22, 0xff, 0x22]))],
      ['holds no answers', answers({ results: [] })],
      [
        'holds more answers than dispatches fit into a request',
        answers({ answers: Array.from({ length: 65 }, () => ANSWER) }),
      ],
    ])('when its answer %s', async (_fault, faulty) => {
      handler = faulty;

      await expect(deliver()).rejects.toThrow(AgencyRejected);
    });

    it.each<[string, Handler]>([
      ['missing', (_request, response) => response.writeHead(200, JSON_TYPE).end('{"answers":[]}')],
      ['unknown-key', answers({ answers: [] }, {}, { id: 'residence-1', ...generateKeyPairSync('ed25519') })],
      ['signature', answers({ answers: [] }, {}, { ...generateKeyPairSync('ed25519'), id: AGENCY.id })],
      ['profile', (request, response) => answers({ answers: [] })({ ...request, headers: NO_NONCE }, response)],
    ])('when the signature of its answer is wrong: %s', async (reason, faulty) => {
      handler = faulty;

      await expect(deliver()).rejects.toThrow(
        new AgencyRejected(`the signature of the answer is not valid: ${reason}`),
      );
    });

    it('without its words in our error, because they may be personal', async () => {
      handler = (_request, response) => response.writeHead(422).end('{"detail":"NGUYỄN VĂN A is unknown"}');

      await expect(deliver()).rejects.toThrow(
        expect.objectContaining({ message: expect.not.stringContaining('NGUYỄN') }),
      );
    });
  });
});

const JSON_TYPE = { 'content-type': 'application/json' };
const NO_NONCE = { 'signature-input': 'sig=();nonce="another"' };

/** Answers 200 with that body, signed for the request. */
function answers(body: object | string, headers: Record<string, string> = {}, key = AGENCY): Handler {
  const bytes =
    typeof body === 'string' || Buffer.isBuffer(body) ? Buffer.from(body) : Buffer.from(JSON.stringify(body));
  return (request, response) => {
    const requestNonce = /nonce="([^"]+)"/.exec(String(request.headers['signature-input']))?.[1] ?? '';
    const signature = signResponse({ status: 200, body: bytes, requestNonce }, key, realNowS());
    response.writeHead(200, { ...signature, ...headers }).end(bytes);
  };
}

function portOf(server: Server): number {
  const address = server.address();
  return isTcp(address) ? address.port : 0;
}

function isTcp(address: ReturnType<Server['address']>): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}

function jsonOf(body: Buffer | undefined): unknown {
  return JSON.parse(String(body));
}
