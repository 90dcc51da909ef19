import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { RedisPlace } from './redis-connection.js';

/** The first byte that a client of that address sends to a server that then hangs up. */
async function firstByteTo(protocol: string): Promise<number | undefined> {
  const bytes: number[] = [];
  const server = createServer((socket) =>
    socket
      .on('error', () => undefined)
      .once('data', (data: Buffer) => {
        bytes.push(...data.subarray(0, 1));
        socket.destroy();
      }),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port }: Pick<AddressInfo, 'port'> = Object(server.address());
  await expect(RedisPlace.find([`${protocol}://127.0.0.1:${port}`])).rejects.toThrow(`127.0.0.1:${port}`);
  server.close();
  return bytes[0];
}

describe('connecting to Redis', () => {
  it('by rediss:// begins with a TLS handshake (RFC 8446, § 5.1)', async () => {
    expect(await firstByteTo('rediss')).toBe(22);
  });

  it('by redis:// begins with a command, a list of strings', async () => {
    expect(await firstByteTo('redis')).toBe('*'.charCodeAt(0));
  });
});
