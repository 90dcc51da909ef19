import { filterOf, filtersIn, readCasesSearch } from './cases-search.js';

describe('the address of the list of cases', () => {
  it('says filters and the place in the list', () => {
    const search = { status: 'open', late: true, from: '2026-11-01', awaiting: 'hand-over', cursor: 'abc' };

    expect(readCasesSearch(search)).toEqual(search);
    expect(filtersIn(readCasesSearch(search))).toBe(4);
  });

  it('leaves out what it does not know', () => {
    expect(readCasesSearch({ status: 'lost', late: false, from: 'yesterday', to: '2026-13-01', name: 'LAN' })).toEqual(
      {},
    );
  });

  it('asks the API for nothing that it does not know', () => {
    const address = { status: 'open', receivedFrom: '2030-01-01' } as const;

    expect(filterOf(address)).toEqual({ limit: 50, status: 'open' });
  });

  it('counts days as they are in Vietnam, the last one included', () => {
    expect(filterOf({ from: '2026-11-01', to: '2026-11-30', late: true })).toEqual({
      limit: 50,
      late: 'true',
      receivedFrom: '2026-10-31T17:00:00.000Z',
      receivedTo: '2026-11-30T17:00:00.000Z',
    });
  });
});
