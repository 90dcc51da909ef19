import { once } from 'node:events';
import { createServer, get } from 'node:http';
import { z } from 'zod';
import { ResponseOutlet } from './response-outlet.js';

const address = z.object({ port: z.int() });
const CHUNK = 'x'.repeat(65_536);

/** A stream whose reader has not begun to read. */
async function aStream() {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = address.parse(server.address());
  const asked = get({ port, host: '127.0.0.1' });
  const [, response] = await once(server, 'request');
  const outlet = new ResponseOutlet(response);
  outlet.start();
  const [answer] = await once(asked, 'response');
  return { server, response, outlet, answer };
}

describe('a stream whose reader goes', () => {
  it('tells so also those who ask only then', async () => {
    const { server, response, outlet, answer } = await aStream();
    const told: string[] = [];
    outlet.whenClosed(() => told.push('before'));

    answer.destroy();
    await once(response, 'close');
    outlet.whenClosed(() => told.push('after'));

    expect(told).toEqual(['before', 'after']);
    server.close();
  });
});

describe('a stream whose reader does not read', () => {
  it('is cut off instead of being kept in memory', async () => {
    const { server, response, outlet, answer } = await aStream();

    for (let chunks = 0; chunks < 400 && !response.destroyed; chunks += 1) outlet.write(CHUNK);

    expect(response.destroyed).toBe(true);
    expect(response.writableLength).toBeLessThan(2 * 1_048_576);
    await outlet.flushed();
    answer.destroy();
    server.close();
  });
});
