import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { aPdf, aPng } from '../../../../test/support/attachments.js';
import { receiveFile, type Announced } from './received-file.js';

const LIMIT = 1_024;
const UNANNOUNCED: Announced = {
  contentType: 'application/octet-stream',
  contentLength: undefined,
  contentDigest: undefined,
};
const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest();
const digestField = (content: Uint8Array) => `sha-256=:${sha256(content).toString('base64')}:`;

/** As a request brings it, in pieces. */
function bodyOf(content: Uint8Array): Readable {
  const half = Math.ceil(content.length / 2);
  return Readable.from([content.subarray(0, half), content.subarray(half)].filter(({ length }) => length > 0));
}

const receive = (content: Uint8Array, announced: Partial<Announced> = {}) =>
  receiveFile(bodyOf(content), { ...UNANNOUNCED, ...announced }, LIMIT);

describe('a file that comes', () => {
  it.each([
    ['application/pdf', aPdf()],
    ['image/png', aPng()],
    ['image/png', aPng(LIMIT)],
  ])('is taken as %s by its bytes', async (mediaType, content) => {
    const file = await receive(content, { contentDigest: digestField(content) });

    expect(file).toEqual({ content: Buffer.from(content), mediaType, digest: sha256(content).toString('hex') });
  });

  it.each([
    ['that is empty', new Uint8Array(), {}, 'attachment-empty'],
    ['above the limit, whatever its length says', aPng(LIMIT + 1), { contentLength: '10' }, 'attachment-too-large'],
    ['of another type', Buffer.from('PK\u0003\u0004 tệp nén'), {}, 'attachment-type-not-taken'],
    ['declared as what is not taken', aPdf(), { contentType: 'text/html' }, 'attachment-type-not-taken'],
    ['of no declared type', aPdf(), { contentType: undefined }, 'attachment-type-not-taken'],
    ['that is not what it is declared as', aPng(), { contentType: 'application/pdf' }, 'attachment-type-differs'],
    ['that is active', aPdf('<< /S /JavaScript >>'), {}, 'attachment-active-content'],
    ['with another digest', aPdf(), { contentDigest: digestField(aPdf()) }, 'attachment-digest-differs'],
    ['with a digest that is none', aPdf(), { contentDigest: 'sha-256=abc, (' }, 'attachment-digest-differs'],
  ] as const)('%s is refused', async (_what, content, announced, code) => {
    await expect(receive(content, announced)).rejects.toMatchObject({ code });
  });

  it('that says it is above the limit is refused before it is read', async () => {
    const body = Readable.from([aPng()]);

    const received = receiveFile(body, { ...UNANNOUNCED, contentLength: String(LIMIT + 1) }, LIMIT);

    await expect(received).rejects.toMatchObject({ code: 'attachment-too-large' });
    expect(body.readableDidRead).toBe(false);
  });

  it('whose connection breaks is refused, and nothing of it is taken', async () => {
    const body = Readable.from(
      (async function* halfOf() {
        yield aPng();
        throw new Error('aborted');
      })(),
    );

    await expect(receiveFile(body, UNANNOUNCED, LIMIT)).rejects.toMatchObject({ code: 'attachment-interrupted' });
  });
});
