/** Goal: no value runs unread without a question that asks for it. Method: every mark in the source is counted and compared with the list. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openQuestions } from './open-questions.js';
import { unverifiedValues } from './unverified-values.js';

const ROOMS = ['workflows', 'agency-systems', 'agency-contract', 'src/kernel'];

const files = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => join(room, name)),
).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));

/** Comments tell of the mark, too. */
function marksIn(file: string): number {
  const code = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  return code.split('confirmed: false').length - 1;
}

const listed = Object.values(unverifiedValues).flatMap((places) => Object.entries(places));

describe('values that nobody has read in a text in force', () => {
  it('are all listed under the question that asks for them: whoever adds one names it in unverified-values.ts', () => {
    const marked = files.map((file) => [file, marksIn(file)] as const).filter(([, marks]) => marks > 0);
    const counted = new Map<string, number>();
    for (const [file, values] of listed) counted.set(file, (counted.get(file) ?? 0) + values);

    expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(marked));
  });

  it('are asked for by a question that is open', () => {
    const open = openQuestions.map(({ id }) => id);

    expect(Object.keys(unverifiedValues).filter((id) => !open.includes(id))).toEqual([]);
    expect(new Set(open).size).toBe(open.length);
  });
});
