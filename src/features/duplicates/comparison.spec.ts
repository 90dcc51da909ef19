import type { ToldEvent } from '../../kernel/procedure/told-event.js';
import { compared } from './comparison.js';

const birth = (fields: ToldEvent['fields']): ToldEvent => ({ kind: 'birth', fields });
const whole = (fields: ToldEvent['fields']) => ({ event: birth(fields), isWhole: true });
const cut = (fields: ToldEvent['fields']) => ({ event: birth(fields), isWhole: false });

describe('two applications side by side', () => {
  it('say what is the same, with whatever marks it is typed, and what is not', () => {
    const here = whole({ fullName: 'Nguyen Ha An', sex: 'male' });

    expect(compared(here, whole({ fullName: 'NGUYỄN HÀ AN', sex: 'female' }))).toEqual([
      { field: 'fullName', here: 'Nguyen Ha An', there: 'NGUYỄN HÀ AN', isSame: true },
      { field: 'sex', here: 'male', there: 'female', isSame: false },
    ]);
  });

  it.each(['024196018803', '024196018804'])(
    'do not tell whether a number that is typed is the masked one: %s',
    (guess) => {
      const [row] = compared(whole({ motherPersonalId: guess }), whole({ motherPersonalId: '024196018803' }));

      expect(row).toEqual({ field: 'motherPersonalId', here: '0241******' + guess.slice(-2), there: '0241******03' });
    },
  );

  it('differ in what one of them does not tell', () => {
    expect(compared(whole({ fatherName: 'LÊ AN', fatherPersonalId: '024196018803' }), whole({}))).toEqual([
      { field: 'fatherName', here: 'LÊ AN', isSame: false },
      { field: 'fatherPersonalId', here: '0241******03', isSame: false },
    ]);
  });

  it('are not compared in what is cut or erased on either side', () => {
    const [told, less] = [{ fullName: 'LÊ AN', area: '07210' }, { fullName: 'LÊ AN' }];

    expect(compared(whole(told), cut(less))).toEqual([
      { field: 'fullName', here: 'LÊ AN', there: 'LÊ AN', isSame: true },
      { field: 'area', here: '07210' },
    ]);
    expect(compared(cut(less), whole(told))).toEqual([
      { field: 'fullName', here: 'LÊ AN', there: 'LÊ AN', isSame: true },
      { field: 'area', there: '07210' },
    ]);
  });
});
