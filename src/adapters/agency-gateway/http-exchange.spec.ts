import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { HttpExchange, type HttpQuestion } from './http-exchange.js';

const JSON_TYPE = { 'content-type': 'application/json' };
type Handler = (request: IncomingMessage, response: ServerResponse) => void;

describe('one exchange over HTTP', () => {
  let server: Server;
  let handler: Handler;
  let connections = 0;
  let http: HttpExchange;

  beforeAll(async () => {
    server = createServer((request, response) => handler(request, response));
    server.on('connection', () => (connections += 1));
    await listening(server);
  });
  beforeEach(() => {
    connections = 0;
    http = new HttpExchange({ deadlineMs: 300, responseBytesMax: 10_000 });
  });
  afterEach(() => {
    http.close();
    server.closeAllConnections();
  });
  afterAll(() => server.close());

  const ask = (to: Server = server) => http.ask(aQuestion(to));

  it('sends method, path, headers and body, and gives status, headers and body back', async () => {
    handler = async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const { method, url, headers } = request;
      response.writeHead(418, { ...JSON_TYPE, 'x-seen': String(headers['x-mark']) });
      response.end(
        JSON.stringify({ method, url, length: headers['content-length'], body: Buffer.concat(chunks).toString() }),
      );
    };

    const { status, headers, body } = await ask();

    expect(status).toBe(418);
    expect(headers).toMatchObject({ ...JSON_TYPE, 'x-seen': 'here' });
    expect(JSON.parse(body.toString())).toEqual({ method: 'POST', url: '/x/dispatches?a=1', length: '4', body: 'Bé!' });
  });

  it('keeps one connection for exchanges in a row', async () => {
    handler = (_request, response) => response.end('{}');

    for (let time = 0; time < 5; time += 1) await ask();

    expect(connections).toBe(1);
  });

  it('does not follow a redirect', async () => {
    let asked = 0;
    handler = (_request, response) => {
      asked += 1;
      response.writeHead(307, { location: '/elsewhere' }).end();
    };

    expect((await ask()).status).toBe(307);
    expect(asked).toBe(1);
  });

  it.each<[string, Handler]>([
    ['never answers', () => undefined],
    ['stops in the middle of its answer', (_request, response) => response.writeHead(200).write('{"answers":')],
    ['drips its answer byte by byte', drip],
  ])('is over at the deadline when the agency %s', async (_fault, faulty) => {
    handler = faulty;

    await expect(ask()).rejects.toMatchObject({ name: 'AgencyUnavailable', message: 'no whole answer within 300 ms' });
  });

  it.each<[string, Handler]>([
    ['before the answer', (_request, response) => response.destroy()],
    ['within the answer', cutWithin],
  ])('counts a connection cut %s as unavailable', async (_where, faulty) => {
    handler = faulty;

    await expect(ask()).rejects.toMatchObject({
      name: 'AgencyUnavailable',
      message: 'no connection: ECONNRESET',
      cause: { code: 'ECONNRESET' },
    });
  });

  it('counts a closed port as unavailable', async () => {
    const closed = createServer();
    await listening(closed);
    const question = aQuestion(closed);
    closed.close();
    await once(closed, 'close');

    await expect(http.ask(question)).rejects.toMatchObject({
      name: 'AgencyUnavailable',
      message: 'no connection: ECONNREFUSED',
    });
  });

  it.each<[string, Handler]>([
    ['announced', (_request, response) => response.end(Buffer.alloc(10_001))],
    ['not announced', pour],
  ])(
    'rejects an answer that is larger than allowed, its length being %s, without reading all of it',
    async (_how, faulty) => {
      handler = faulty;

      await expect(ask()).rejects.toMatchObject({
        name: 'AgencyRejected',
        message: 'the answer is larger than 10000 bytes',
      });
    },
  );

  it('takes an answer that is just as large as allowed', async () => {
    handler = (_request, response) => response.end(Buffer.alloc(10_000));

    expect((await ask()).body).toHaveLength(10_000);
  });
});

function aQuestion(to: Server): HttpQuestion {
  const address = to.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const url = new URL(`http://127.0.0.1:${port}/x/dispatches?a=1`);
  return { method: 'POST', url, headers: { 'x-mark': 'here' }, body: Buffer.from('Bé!') };
}

async function listening(server: Server): Promise<void> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
}

function drip(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, JSON_TYPE);
  const drops = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(drops));
}

function cutWithin(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { ...JSON_TYPE, 'content-length': '100' });
  response.write('{"answers":', () => response.destroy());
}

/** Never ends by itself. */
function pour(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, JSON_TYPE);
  const more = (): boolean => !response.destroyed && response.write('x'.repeat(1_000), more);
  more();
}
