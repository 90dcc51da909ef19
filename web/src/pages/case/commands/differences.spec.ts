import { differencesBetween } from './differences.js';
import type { AnsweredGroup } from './use-groups.js';

const label = { vi: '', en: '' };

function group(name: string, answers: Readonly<Record<string, unknown>>): AnsweredGroup {
  const fields = Object.keys(answers).map(
    (path) => ({ path, label, widget: 'text', required: true, options: [] }) as const,
  );
  return { name, label, fields, answers };
}

const told = (before: readonly AnsweredGroup[], now: readonly AnsweredGroup[]) =>
  differencesBetween(before, now).map((one) => [one.group.name, one.field.path, one.before, one.now]);

describe('what differs between two readings of an application', () => {
  it('is nothing if every answer is as it was', () => {
    const groups = [group('mother', { fullName: 'A', phone: undefined })];

    expect(told(groups, [group('mother', { fullName: 'A', phone: undefined })])).toEqual([]);
  });

  it('is each answer that was changed, added or taken out, also with its whole group', () => {
    const before = [group('mother', { fullName: 'A', phone: '1' }), group('father', { fullName: 'F' })];
    const now = [group('mother', { fullName: 'B', email: 'x' }), group('spouse', { fullName: 'S' })];

    expect(told(before, now)).toEqual([
      ['mother', 'fullName', 'A', 'B'],
      ['mother', 'phone', '1', undefined],
      ['mother', 'email', undefined, 'x'],
      ['spouse', 'fullName', undefined, 'S'],
      ['father', 'fullName', 'F', undefined],
    ]);
  });
});
