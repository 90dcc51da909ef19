import { claimsInForce, type Registration } from './ledger.js';

const CLAIM = 'stay:024196018803';

function registered(data: { readonly until: string } | undefined): Registration {
  const digest = 'ab'.repeat(32);
  const result = { type: 'temporary-residence-notice', number: '1', issuer: 'Công an', issuedOn: '2026-01-02', digest };
  return {
    dispatchKey: 'k',
    caseCode: 'H05.01-260102-0001',
    operation: 'perform',
    record: {},
    digest,
    result: { ...result, ...(data !== undefined && { data }) },
    registeredAt: '2026-01-02T02:00:00.000Z',
  };
}

function isHeld(data: { readonly until: string } | undefined, today: string): boolean {
  const claims = new Map([[CLAIM, { caseCode: 'H05.01-260102-0001', dispatchKey: 'k' }]]);
  return claimsInForce({ claims, registrations: new Map([['k', registered(data)]]) }, today).has(CLAIM);
}

describe('a claim of what is registered', () => {
  it('ends with the day until which it stands, that day included', () => {
    expect(isHeld({ until: '2026-11-24' }, '2026-11-24')).toBe(true);
    expect(isHeld({ until: '2026-11-24' }, '2026-11-25')).toBe(false);
  });

  it('stays where what is registered has no end', () => {
    expect(isHeld(undefined, '2036-11-25')).toBe(true);
  });
});
