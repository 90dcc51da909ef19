import { randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { TestProduct } from './product.js';

const ONE_POINT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==',
  'base64',
);

const uploaded = z.object({ id: z.string(), digest: z.string() });

/** A file that somebody hands in. */
interface GivenFile {
  readonly content: Uint8Array;
  readonly name?: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A PDF that says this; no two are the same. */
export function aPdf(text = 'Giấy chứng sinh'): Uint8Array {
  const body = `%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n% ${text} ${randomUUID()}\n%%EOF\n`;
  return Buffer.from(body, 'utf8');
}

/** A PNG of one point, with noise behind it, so many bytes long. */
export function aPng(bytes = 128): Uint8Array {
  return Buffer.concat([ONE_POINT, randomBytes(bytes - ONE_POINT.length)]);
}

/** Posts the file as that person. */
export async function postFile(
  product: TestProduct,
  username: string,
  { content, name = 'giấy chứng sinh.pdf', type = 'application/octet-stream', headers = {} }: GivenFile,
) {
  const answer = await fetch(`${product.url}/api/v1/attachments`, {
    method: 'POST',
    headers: {
      ...(await product.proofOf(username)),
      'content-type': type,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'idempotency-key': randomUUID(),
      ...headers,
    },
    body: Buffer.from(content),
  });
  return { status: answer.status, headers: answer.headers, body: z.unknown().parse(await answer.json()) };
}

/** Uploads a file that is taken, and returns its id. */
export async function uploadFile(product: TestProduct, username: string, content = aPdf()): Promise<string> {
  const { status, body } = await postFile(product, username, { content });
  if (status !== 201) throw new Error(`not uploaded: ${JSON.stringify(body)}`);
  return uploaded.parse(body).id;
}

/** The file at that address, as that person gets it; with a reason if one is given. */
export async function fetchFile(product: TestProduct, username: string, path: string, asked?: object) {
  const answer = await fetch(`${product.url}/api/v1${path}${asked === undefined ? '' : '/reveal'}`, {
    method: asked === undefined ? 'GET' : 'POST',
    headers: { ...(await product.proofOf(username)), 'content-type': 'application/json' },
    ...(asked !== undefined && { body: JSON.stringify(asked) }),
  });
  return { status: answer.status, headers: answer.headers, content: Buffer.from(await answer.arrayBuffer()) };
}
