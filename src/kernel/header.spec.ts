/** Goal: nobody changes a stored history unseen. Method: seal real histories, then alter them at every place. */
import * as fc from 'fast-check';
import { atStep, submission, tell } from '../../test/support/story.js';
import { sealed, sha256 } from '../../test/support/sealed-history.js';
import { birthV1 } from '../../workflows/interlinked-birth/v1/procedure.js';
import { decide } from './decide.js';
import { BEFORE_THE_FIRST, effectsDigest, eventOf, headerBytes, parseHeader } from './header.js';
import { stateDigest, verifyChain } from './header.js';
import type { EventHeader, StoredHeader } from './header.js';
import { replay } from './replay.js';
import { required } from './values/assert.js';
import { instant } from './values/time.js';

const HEADER: EventHeader = {
  v: 1,
  case: '019aa000-0000-7000-8000-000000000001',
  seq: 1,
  event: '019aa000-0000-7000-8000-000000000002',
  type: 'case-submitted',
  facts: { residenceCommune: '07210', bornInFacility: true },
  actor: 'desk-officer:nguyen-van-a',
  rule: 'desk-officer',
  at: instant('2026-03-02T02:00:00.000Z'),
  edition: '2026-11',
  definition: 'd'.repeat(64),
  state: 'a'.repeat(64),
  effects: 'b'.repeat(64),
  parts: [{ part: 'application', person: '019aa000-0000-7000-8000-000000000003', commitment: 'c'.repeat(64) }],
  nonce: '0'.repeat(32),
  previous: BEFORE_THE_FIRST,
};

const registration = atStep('birth-registration', 'birth-certificate');
const outcomes = tell(birthV1, [
  submission(birthV1, '2026-03-02 09:00'),
  registration.accepted('2026-03-02 09:01'),
  registration.asksForPapers('2026-03-02 09:20', 'mother-name-differs'),
  registration.supplied('2026-03-02 10:00', 'mother-name-differs'),
  registration.completed('2026-03-02 10:30', '12/2026'),
]);
const chain = sealed(outcomes);

describe('a header', () => {
  it('is hashed in its canonical bytes: members sorted, no spaces', () => {
    expect(new TextDecoder().decode(headerBytes(HEADER))).toBe(
      [
        '{"actor":"desk-officer:nguyen-van-a","at":"2026-03-02T02:00:00.000Z","case":"019aa000-0000-7000-8000-000000000001",',
        `"definition":"${'d'.repeat(64)}","edition":"2026-11","effects":"${'b'.repeat(64)}",`,
        '"event":"019aa000-0000-7000-8000-000000000002","facts":{"bornInFacility":true,"residenceCommune":"07210"},',
        `"nonce":"${'0'.repeat(32)}","parts":[{"commitment":"${'c'.repeat(64)}","part":"application",`,
        `"person":"019aa000-0000-7000-8000-000000000003"}],"previous":"${'0'.repeat(64)}","rule":"desk-officer",`,
        `"seq":1,"state":"${'a'.repeat(64)}","type":"case-submitted","v":1}`,
      ].join(''),
    );
    // SHA-256 of those bytes, computed with coreutils.
    expect(sha256(headerBytes(HEADER))).toBe('4a4103a4796a4481fe1ec2328d214b9e047181d1682121a2ca6d12684c473b61');
  });

  it('reads back as what was written, with the event that replay needs', () => {
    expect(parseHeader(headerBytes(HEADER))).toEqual(HEADER);
    expect(eventOf(HEADER)).toEqual({
      type: 'case-submitted',
      facts: { residenceCommune: '07210', bornInFacility: true },
      at: '2026-03-02T02:00:00.000Z',
      edition: '2026-11',
    });
  });

  it.each([
    ['another version', { v: 2 }, '"v"'],
    ['an unknown event', { type: 'case-forgotten' }, '"type"'],
    ['a member that is not in the form', { note: 'x' }, '"note"'],
    ['a short digest', { state: 'abc' }, '"state"'],
    ['a fraction among its facts', { facts: { share: 0.5 } }, '"facts"'],
    ['number zero', { seq: 0 }, '"seq"'],
  ])('with %s is none', (_what, change, message) => {
    const bytes = new TextEncoder().encode(JSON.stringify({ ...HEADER, ...change }));

    expect(() => parseHeader(bytes)).toThrow(message);
  });

  it('cannot be written with text in NFD', () => {
    expect(() => headerBytes({ ...HEADER, facts: { note: 'Hộ'.normalize('NFD') } })).toThrow('not in NFC');
  });
});

describe('the chain of a case', () => {
  it('holds from the first event to the last', () => {
    expect(verifyChain(chain, sha256)).toEqual({ ok: true, events: 5 });
    expect(verifyChain([], sha256)).toEqual({ ok: true, events: 0 });
  });

  it('replays from its headers alone, to the states and effects whose digests it holds', () => {
    const headers = chain.map(({ header }) => parseHeader(header));

    const replayed = replay(birthV1, headers.map(eventOf));

    expect(replayed.map(({ state }) => stateDigest(state, sha256))).toEqual(headers.map(({ state }) => state));
    expect(replayed.map(({ effects }) => effectsDigest(effects, sha256))).toEqual(
      headers.map(({ effects }) => effects),
    );
  });

  it('names the event in which any single byte was altered', () => {
    const bytes = fc.record({ row: fc.nat({ max: 4 }), at: fc.nat(), change: fc.integer({ min: 1, max: 255 }) });

    fc.assert(
      fc.property(bytes, ({ row, at, change }) => {
        const verdict = verifyChain(altered(row, at, change), sha256);

        expect(verdict).toMatchObject({ ok: false, seq: row + 1 });
      }),
      { numRuns: 1000 },
    );
  });

  it('names the event whose stored hash was altered', () => {
    const forged = withRow(2, (row) => ({ ...row, hash: 'f'.repeat(64) }));

    expect(verifyChain(forged, sha256)).toEqual({ ok: false, seq: 3, what: 'hash' });
  });

  it('breaks after a header that was replaced by another good one', () => {
    const forged = withRow(1, ({ seq, header }) => rewritten(seq, { ...parseHeader(header), actor: 'somebody-else' }));

    expect(verifyChain(forged, sha256)).toEqual({ ok: false, seq: 3, what: 'previous' });
  });

  it('breaks where an event is left out, moved or doubled', () => {
    const at = (index: number) => required(chain[index], 'row');

    expect(verifyChain(chain.toSpliced(2, 1), sha256)).toEqual({ ok: false, seq: 3, what: 'sequence' });
    expect(verifyChain(chain.toSpliced(1, 2, at(2), at(1)), sha256)).toEqual({ ok: false, seq: 2, what: 'sequence' });
    expect(verifyChain(chain.toSpliced(1, 0, at(0)), sha256)).toEqual({ ok: false, seq: 2, what: 'sequence' });
    expect(verifyChain(chain.slice(1), sha256)).toEqual({ ok: false, seq: 1, what: 'sequence' });
  });

  it('breaks where the number beside the header is another than inside', () => {
    expect(
      verifyChain(
        withRow(3, (row) => ({ ...row, seq: 9 })),
        sha256,
      ),
    ).toEqual({ ok: false, seq: 4, what: 'sequence' });
  });

  it('breaks where an event of another case follows', () => {
    const forged = withRow(4, ({ seq, header }) => rewritten(seq, { ...parseHeader(header), case: 'another-case' }));

    expect(verifyChain(forged, sha256)).toEqual({ ok: false, seq: 5, what: 'case' });
  });

  it('does not take the same header in another spelling', () => {
    const spaced = withRow(0, ({ seq, header }) => {
      const bytes = new TextEncoder().encode(JSON.stringify(parseHeader(header), undefined, 1));
      return { seq, header: bytes, hash: sha256(bytes) };
    });

    expect(verifyChain(spaced, sha256)).toEqual({ ok: false, seq: 1, what: 'not-canonical' });
  });

  it('does not take bytes that are no header', () => {
    const bytes = new TextEncoder().encode('{}');
    const broken = withRow(0, ({ seq }) => ({ seq, header: bytes, hash: sha256(bytes) }));

    expect(verifyChain(broken, sha256)).toEqual({ ok: false, seq: 1, what: 'unreadable' });
  });
});

describe('the digest of a state', () => {
  it('is the same however the state was built up', () => {
    const { state } = required(outcomes[1], 'outcome');
    const reordered = JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(state).toReversed())));

    expect(stateDigest(reordered, sha256)).toBe(stateDigest(state, sha256));
  });

  it('differs after each event, and after the same event at another time', () => {
    const digests = outcomes.map(({ state }) => stateDigest(state, sha256));
    const { state } = required(outcomes[0], 'outcome');
    const command = { name: 'report-acceptance', facts: { step: 'birth-registration' } } as const;
    const later = decide(birthV1, state, command, { at: instant('2026-03-02T02:02:00.000Z'), edition: '2026-11' });

    expect(new Set(digests).size).toBe(5);
    expect(later.kind === 'outcome' && stateDigest(later.state, sha256)).not.toBe(digests[1]);
  });
});

function altered(index: number, at: number, change: number): readonly StoredHeader[] {
  return withRow(index, (row) => {
    const header = Uint8Array.from(row.header);
    const place = at % header.length;
    header[place] = (header[place] ?? 0) ^ change;
    return { ...row, header };
  });
}

function withRow(index: number, change: (row: StoredHeader) => StoredHeader): readonly StoredHeader[] {
  return chain.with(index, change(required(chain[index], 'row')));
}

function rewritten(seq: number, header: EventHeader): StoredHeader {
  return { seq, header: headerBytes(header), hash: sha256(headerBytes(header)) };
}
