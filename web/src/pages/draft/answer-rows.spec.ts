/** The check before submission lists what follows from a choice line by line, and keeps places and dates in one. */
import { readForm } from '../../features/form/read-form.js';
import { isSection, rowsIn } from './answer-rows.js';

const text = { type: 'string' };
const group = (properties: object, required: readonly string[] = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
});
const variant = (tag: string, value: string, members: object) => group({ [tag]: { const: value }, ...members });
const relative = group({ fullName: text, bornOn: { oneOf: [variant('precision', 'year', { value: text })] } });
const fields = readForm({
  form: {
    applicant: group({ phone: text }),
    data: group({
      funeral: {
        oneOf: [
          variant('choice', 'now', {
            place: group({ province: text, commune: text }),
            payment: { oneOf: [variant('method', 'cash', {}), variant('method', 'transfer', { bank: text })] },
            relatives: group({ first: relative, second: relative, third: relative }, ['first']),
          }),
          variant('choice', 'left-out', { because: text }),
        ],
      },
    }),
    ui: [],
  },
  labels: { vi: {}, en: {} },
});

function linesOf(funeral: object): readonly string[] {
  const sections = fields.filter(isSection).filter(({ pointer }) => pointer === '/data/funeral');
  return sections.flatMap((section) => rowsIn(section, { data: { funeral } }).map(({ pointer }) => pointer));
}

describe('the lines of a part that is chosen', () => {
  it('are the choice, each answer, and everybody who is there', () => {
    const first = { fullName: 'A' };

    expect(linesOf({ choice: 'now', payment: { method: 'cash' }, relatives: { first, second: first } })).toEqual([
      '/data/funeral/choice',
      '/data/funeral/place',
      '/data/funeral/payment',
      '/data/funeral/relatives/first',
      '/data/funeral/relatives/second',
    ]);
  });

  it('are the choice and the reason of one that is left out', () => {
    expect(linesOf({ choice: 'left-out', because: 'later' })).toEqual([
      '/data/funeral/choice',
      '/data/funeral/because',
    ]);
  });
});
