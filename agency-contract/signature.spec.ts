import { generateKeyPairSync } from 'node:crypto';
import { signRequest, signResponse, verifyRequest, verifyResponse, WINDOW_S } from './signature.js';
import type { Headers, SignedRequest } from './signature.js';

const NOW_S = 1_790_000_000;
const pair = generateKeyPairSync('ed25519');
const key = { id: 'engine-1', privateKey: pair.privateKey };
const keyOf = (id: string) => (id === 'engine-1' ? pair.publicKey : undefined);
const request: SignedRequest = {
  method: 'POST',
  target: '/civil-status/dispatches?try=1',
  body: Buffer.from('{"a":1}'),
};

function verified(change: Partial<SignedRequest> = {}, headers: Headers = {}, nowS = NOW_S) {
  const made = signRequest(request, key, NOW_S).headers;
  return verifyRequest({ ...request, ...change }, { headers: { ...made, ...headers }, keyOf, nowS });
}

describe('a signed request', () => {
  it('is accepted as it was sent', () => {
    expect(verified()).toMatchObject({ ok: true, keyId: 'engine-1' });
  });

  it.each([
    ['another method', { method: 'PUT' }, 'signature'],
    ['another path', { target: '/residence/dispatches?try=1' }, 'signature'],
    ['another query', { target: '/civil-status/dispatches?try=2' }, 'signature'],
    ['another body', { body: Buffer.from('{"a":2}') }, 'digest'],
  ])('is refused with %s', (_what, change, reason) => {
    expect(verified(change)).toEqual({ ok: false, reason });
  });

  it.each([
    ['without a signature', { signature: undefined }, 'missing'],
    ['with two signatures', { signature: ['sig=:AA==:', 'sig=:AA==:'] }, 'missing'],
    ['with an unreadable signature', { signature: 'sig=AA' }, 'malformed'],
    ['with another content type', { 'content-type': 'text/plain' }, 'signature'],
    ['without a digest', { 'content-digest': undefined }, 'digest'],
    [
      'with fewer covered fields',
      {
        'signature-input':
          'sig=("@method");created=1;expires=2;nonce="n";keyid="engine-1";alg="ed25519";tag="lienthong-request"',
      },
      'profile',
    ],
    [
      'with another algorithm',
      {
        'signature-input':
          'sig=("@method" "@path" "@query" "content-digest" "content-type");created=1;expires=2;nonce="n";keyid="engine-1";alg="none";tag="lienthong-request"',
      },
      'profile',
    ],
  ])('is refused %s', (_what, headers, reason) => {
    expect(verified({}, headers)).toEqual({ ok: false, reason });
  });

  it('is refused outside its window', () => {
    expect(verified({}, {}, NOW_S + WINDOW_S + 1)).toEqual({ ok: false, reason: 'window' });
    expect(verified({}, {}, NOW_S - 61)).toEqual({ ok: false, reason: 'window' });
  });

  it('is refused with a key that nobody knows, and with a key that is not the named one', () => {
    const { headers } = signRequest(request, { ...key, id: 'stranger' }, NOW_S);
    const other = generateKeyPairSync('ed25519');

    expect(verifyRequest(request, { headers, keyOf, nowS: NOW_S })).toEqual({ ok: false, reason: 'unknown-key' });
    expect(verifyRequest(request, { headers, keyOf: () => other.publicKey, nowS: NOW_S })).toEqual({
      ok: false,
      reason: 'signature',
    });
  });

  it('is refused when any byte of its signature changes', () => {
    const { headers } = signRequest(request, key, NOW_S);
    const bytes = Buffer.from(String(headers['signature']).slice(5, -1), 'base64');

    for (let index = 0; index < bytes.length; index += 1) {
      const altered = Buffer.from(bytes);
      altered.writeUInt8(altered.readUInt8(index) ^ 1, index);
      const verdict = verifyRequest(request, {
        headers: { ...headers, signature: `sig=:${altered.toString('base64')}:` },
        keyOf,
        nowS: NOW_S,
      });
      expect(verdict.ok).toBe(false);
    }
  });
});

describe('a signed response', () => {
  const body = Buffer.from('{"answers":[]}');
  const headers = signResponse({ status: 200, body, requestNonce: 'n-1' }, key, NOW_S);

  it('is accepted for the request that it answers', () => {
    const verdict = verifyResponse({ status: 200, body, requestNonce: 'n-1' }, { headers, keyOf, nowS: NOW_S });

    expect(verdict).toMatchObject({ ok: true });
  });

  it('is refused for another request, and with another status', () => {
    expect(verifyResponse({ status: 200, body, requestNonce: 'n-2' }, { headers, keyOf, nowS: NOW_S }).ok).toBe(false);
    expect(verifyResponse({ status: 404, body, requestNonce: 'n-1' }, { headers, keyOf, nowS: NOW_S }).ok).toBe(false);
  });

  it('is no signed request', () => {
    expect(verifyRequest({ ...request, body }, { headers, keyOf, nowS: NOW_S })).toEqual({
      ok: false,
      reason: 'profile',
    });
  });
});
