import { authorize } from './authorize.js';

const LAN = { kind: 'person', subject: 'lan' } as const;

describe('giving back a fee', () => {
  it('is for who did not exempt the family from the fee, nor acts in the place of who did', () => {
    const desk = { subject: 'lan', role: 'desk-officer', office: 'one-stop.07210' };
    const target = { desk: 'one-stop.07210', exemptedBy: 'lan' };
    const denied = { kind: 'denied', code: 'same-person-may-not-refund' };

    expect(authorize(LAN, 'case.refund-payment', target, [desk])).toEqual(denied);
    expect(authorize(LAN, 'case.refund-payment', { ...target, exemptedBy: 'minh' }, [desk])).toMatchObject({
      kind: 'allowed',
    });
    const forMinh = { ...desk, onBehalfOf: 'minh' };
    expect(authorize(LAN, 'case.refund-payment', { ...target, exemptedBy: 'minh' }, [forMinh])).toEqual(denied);
    expect(authorize(LAN, 'case.settle-payment', target, [desk])).toMatchObject({ kind: 'allowed' });
  });
});
