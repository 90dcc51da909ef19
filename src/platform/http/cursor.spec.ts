import fc from 'fast-check';
import type { z } from 'zod';
import { CODE_TIME_AND_ID, DUE_AND_ID, pageOf, positionIn, TIME_AND_ID } from './cursor.js';
import { Problem } from '../problems/problem.js';

const AT = '2026-11-27T03:00:00.000Z';
const ID = '0193a6f0-0000-7000-8000-000000000001';
const SHAPES = { TIME_AND_ID, DUE_AND_ID, CODE_TIME_AND_ID };

const written = (position: unknown) => Buffer.from(JSON.stringify(position)).toString('base64url');

describe('a cursor', () => {
  it.each([
    ['TIME_AND_ID', [AT, ID]],
    ['DUE_AND_ID', [AT, ID]],
    ['DUE_AND_ID', ['infinity', ID]],
    ['CODE_TIME_AND_ID', ['agency-rejected-the-dispatch', AT, ID]],
  ] as const)('of the list by %s leads to where the page ended', (shape, position) => {
    const { nextCursor } = pageOf(['shown', 'next'], 1, () => position);

    expect(positionIn<readonly string[]>(nextCursor ?? undefined, SHAPES[shape])).toEqual(position);
  });

  it.each([
    ['too few members', [AT]],
    ['too many members', [AT, ID, ID]],
    ['members of another type', [7, ID]],
    ['an id that is none', [AT, 'id']],
    ['a time that is none', ['yesterday', ID]],
    ['a time that no calendar has', ['2026-02-30T00:00:00.000Z', ID]],
    ['a year before all others', ['0000-01-01T00:00:00.000Z', ID]],
    ['no list', {}],
  ])('with %s is none of ours', (_what, position) => {
    expect(() => positionIn(written(position), TIME_AND_ID)).toThrow(Problem);
  });

  it('is ours, or refused as none of ours, whatever it says', () => {
    const member = fc.oneof(fc.constantFrom(AT, ID, 'infinity', 'cause', '\u0000'), fc.string(), fc.jsonValue());
    const cursor = fc.oneof(fc.array(member, { maxLength: 4 }).map(written), fc.jsonValue().map(written), fc.string());

    fc.assert(
      fc.property(cursor, fc.constantFrom(...Object.values(SHAPES)), (text, shape) =>
        expect(['a position', 'invalid-cursor']).toContain(readAs(text, shape)),
      ),
    );
  });
});

function readAs(cursor: string, shape: z.ZodType<readonly string[]>): string {
  try {
    return positionIn(cursor, shape)?.every((member) => typeof member === 'string') ? 'a position' : 'something else';
  } catch (error) {
    const [fault] = (error instanceof Problem ? error.details.errors : undefined) ?? [];
    return fault?.code ?? String(error);
  }
}
