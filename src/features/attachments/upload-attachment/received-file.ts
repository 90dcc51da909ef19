/** What a request brings as a file: read to its end or to the limit, and looked at before anything is kept. */
import { hash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { fileTypeFromBuffer } from 'file-type';
import { parseDictionary } from 'structured-headers';
import { Problem } from '../../../platform/problems/problem.js';
import type { ProblemCode } from '../../../platform/problems/problem-catalogue.js';
import { holdsActiveContent } from './active-content.js';

/** What is taken as a paper, by its media type. */
export const MEDIA_TYPES: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png'];
/** Whoever sends it does not say what it is. */
export const UNDECLARED = 'application/octet-stream';

/** What the headers say of the body. */
export interface Announced {
  readonly contentType: string | undefined;
  readonly contentLength: string | undefined;
  /** RFC 9530. */
  readonly contentDigest: string | undefined;
}

/** A file that may be kept. */
export interface ReceivedFile {
  readonly content: Uint8Array;
  readonly mediaType: string;
  /** SHA-256, 64 hex digits. */
  readonly digest: string;
}

/** @throws Problem: why it is not taken, at the first moment at which that is known */
export async function receiveFile(body: Readable, announced: Announced, bytesMax: number): Promise<ReceivedFile> {
  const declared = declaredType(announced);
  const isTooLong = Number(announced.contentLength ?? 0) > bytesMax;
  if (isTooLong) throw tooLarge(bytesMax);
  const content = await readUpTo(body, bytesMax);
  if (content.length === 0) throw new Problem('attachment-empty');
  const digest = hash('sha256', content);
  if (!isAsAnnounced(digest, announced)) throw new Problem('attachment-digest-differs');
  const mediaType = (await fileTypeFromBuffer(content))?.mime ?? '';
  if (!MEDIA_TYPES.includes(mediaType)) throw new Problem('attachment-type-not-taken');
  if (declared !== UNDECLARED && declared !== mediaType) throw new Problem('attachment-type-differs');
  if (mediaType === 'application/pdf' && holdsActiveContent(content)) throw new Problem('attachment-active-content');
  return { content, mediaType, digest };
}

function declaredType({ contentType = '' }: Announced): string {
  const declared = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (declared !== UNDECLARED && !MEDIA_TYPES.includes(declared)) throw new Problem('attachment-type-not-taken');
  return declared;
}

/** Stops at the limit, whatever the header promised. */
async function readUpTo(body: Readable, bytesMax: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    // Not destroyed at the limit: the answer goes back over the same connection.
    for await (const chunk of body.iterator({ destroyOnReturn: false })) {
      if (!(chunk instanceof Uint8Array)) throw new Problem('attachment-interrupted');
      bytes += chunk.length;
      if (bytes > bytesMax) throw tooLarge(bytesMax);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof Problem ? error : new Problem('attachment-interrupted', { cause: error });
  }
  return Buffer.concat(chunks, bytes);
}

/** Other algorithms than SHA-256 say nothing here (RFC 9530, 3). */
function isAsAnnounced(digest: string, { contentDigest }: Announced): boolean {
  if (contentDigest === undefined) return true;
  try {
    const announced = parseDictionary(contentDigest).get('sha-256')?.[0];
    if (announced === undefined) return true;
    return announced instanceof ArrayBuffer && Buffer.from(announced).toString('hex') === digest;
  } catch {
    return false;
  }
}

function tooLarge(bytesMax: number): Problem {
  const code: ProblemCode = 'attachment-too-large';
  const megabytes = (bytesMax / 1_048_576).toLocaleString('vi', { maximumFractionDigits: 1 });
  const detail = {
    vi: `Mỗi tệp không quá ${megabytes} MB: quét lại ở độ phân giải thấp hơn hoặc tách tệp.`,
    en: `A file may have ${megabytes.replace(',', '.')} MB: scan it at a lower resolution or split it.`,
  };
  return new Problem(code, { errors: [{ pointer: '', code, detail }] });
}
