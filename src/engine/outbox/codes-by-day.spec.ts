import { instant } from '../../kernel/values/time.js';
import { codesBy } from './codes-by-day.js';

const list = { list: 'ethnic-group', destination: 'civil-status', ours: ['24'] };
const row = { ours: '24', theirs: 1599, source: 'told by the ministry', confirmed: true };

function codesAt(at: string, from?: string) {
  const asked: string[] = [];
  const legalNow = async () => {
    asked.push(at);
    return instant(at);
  };
  const lists = [{ ...list, rows: [from === undefined ? row : { ...row, from }] }];
  return codesBy(lists, legalNow)('civil-status').then((codes) => ({ codes, asked: asked.length }));
}

describe('a code that another system has from 1 December on', () => {
  it.each([
    ['a moment before midnight in Vietnam', '2026-11-30T16:59:59.999Z', {}],
    ['at midnight in Vietnam', '2026-11-30T17:00:00.000Z', { '24': 1599 }],
  ])('is, %s (%s), %j', async (_when, at, codes) => {
    expect(await codesAt(at, '2026-12-01')).toEqual({ codes: { 'ethnic-group': codes }, asked: 1 });
  });

  it('needs no clock where it has no day', async () => {
    expect(await codesAt('2026-11-30T17:00:00.000Z')).toEqual({ codes: { 'ethnic-group': { '24': 1599 } }, asked: 0 });
  });
});
