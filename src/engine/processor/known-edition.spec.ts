/** Goal: what an agency says beside the edition of a correction is an incident only where it says something new (I2). */
import { aCase, aPersonKey, aState, needs, uuid, writes } from '../../../test/contract/stored-records.js';
import { InMemoryCaseStore } from '../../../test/simulation/ports/in-memory-case-store.js';
import { InMemoryTables } from '../../../test/simulation/ports/in-memory-tables.js';
import { aPartCipher } from '../../../test/support/ciphers.js';
import { instant } from '../../kernel/values/time.js';
import type { AgencyAnswer } from '../ports/agency-gateway.port.js';
import type { DocumentRecord } from '../ports/records.js';
import { BatchDraft } from './batch-draft.js';
import { isKnownEdition } from './known-edition.js';

type Result = NonNullable<AgencyAnswer['result']>;

const AT = instant('2026-11-24T02:15:00.125Z');
const STEP = 'birth-registration';
/** Of the register's messages: before the last correction was made, and after it. */
const [BEFORE, AFTER] = ['2026-11-24T08:00:00+07:00', '2026-11-24T10:00:00+07:00'];
const CHILD = uuid(1, 2);
const NUMBER = { personalId: '024326000017' };
const cipher = aPartCipher();
await cipher.prepare([], 1);
const key = cipher.newKey(aPersonKey(1, CHILD).id, CHILD, 'civil-status-record');

const edition = (number: string, digest: string): Result => ({
  type: 'birth-certificate',
  number,
  issuer: 'Ủy ban nhân dân phường Bắc Giang',
  issuedOn: '2026-11-24',
  digest: digest.repeat(32),
});
const FIRST = edition('12/2026', 'aa');
const SECOND = edition('13/2026', 'bb');
const STANDING = edition('14/2026', 'cc');

const MADE = {
  step: STEP,
  fields: ['child.givenName'],
  affects: [],
  status: 'made' as const,
  askedAt: AT,
  by: 'person:desk-officer',
  endedAt: AT,
  branches: {},
};

/** Of a case whose paper was corrected twice, in which the standing edition says the child's number and what it replaces. */
async function isKnown(said: Result, at: string = BEFORE): Promise<boolean> {
  const now = () => AT;
  const store = new InMemoryCaseStore(new InMemoryTables(), { realNow: now, legalNow: now });
  const issued = [FIRST, SECOND, STANDING].map((paper, index): DocumentRecord => ({
    ...paper,
    id: uuid(index, 6),
    caseId: uuid(1),
    step: STEP,
    source: 'agency',
  }));
  const results = [FIRST, { ...STANDING, data: { ...NUMBER, replaces: '13/2026' } }].map((data, index) => {
    const part = { part: `result.${STEP}`, person: CHILD, data };
    const { keyId, ciphertext } = cipher.seal(key, { ...part, data: { ...part.data } });
    return { caseId: uuid(1), seq: index + 2, part: part.part, person: CHILD, keyId, ciphertext };
  });
  const given = writes({ documents: issued, parts: results });
  await store.runBatch(needs(), () => ({ writes: given, value: undefined }));
  return await store.runBatch(needs({ editionsOf: [uuid(1)] }), (loaded) => {
    const draft = new BatchDraft({ ...loaded, personKeys: [key] });
    draft.cases.put(aCase(1, { state: aState({ documents: { [STEP]: STANDING }, corrections: { 3: MADE } }) }));
    return {
      writes: draft.writes(),
      value: isKnownEdition(draft, cipher, { caseId: uuid(1), step: STEP }, { result: said, at }),
    };
  });
}

describe('what an agency says beside the edition of a correction', () => {
  it.each([
    ['the very first edition, told again', FIRST],
    ['the edition of the correction before, told again', SECOND],
    ['a number that the standing edition says as well', { ...FIRST, digest: 'ab'.repeat(32), data: NUMBER }],
  ])('is known: %s', async (_what, said) => {
    expect(await isKnown(said)).toBe(true);
  });

  it('is known of the standing edition, whenever it is told again', async () => {
    expect(await isKnown(STANDING, AFTER)).toBe(true);
  });

  it.each([
    ['the very first edition', FIRST],
    ['the edition of the correction before', SECOND],
  ])('is news where the register goes back to what was corrected: %s', async (_what, said) => {
    expect(await isKnown(said, AFTER)).toBe(false);
  });

  it.each([
    ['another number', { ...FIRST, digest: 'ab'.repeat(32), data: { personalId: '024326000024' } }],
    ['something beside the number', { ...FIRST, digest: 'ab'.repeat(32), data: { ...NUMBER, book: '2' } }],
    ['a paper that there never was', { ...FIRST, number: '99/2026', digest: 'ab'.repeat(32), data: NUMBER }],
    ['another paper of which nothing can be read', { ...FIRST, digest: 'ab'.repeat(32) }],
  ])('is news: %s', async (_what, said) => {
    expect(await isKnown(said)).toBe(false);
  });
});
