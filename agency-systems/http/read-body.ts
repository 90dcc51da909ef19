import type { IncomingMessage } from 'node:http';

/** Far above 64 dispatches with their papers' data. */
export const BODY_BYTES_MAX = 4_194_304;

/** The whole body; undefined if it is longer than allowed. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    const piece: Buffer = chunk;
    bytes += piece.length;
    if (bytes > BODY_BYTES_MAX) return undefined;
    chunks.push(piece);
  }
  return Buffer.concat(chunks);
}

/** The JSON value in the body; undefined if there is none. */
export function jsonIn(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    return undefined;
  }
}
