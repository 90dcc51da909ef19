import { filterOf, filtersIn, readInboxSearch } from './inbox-search.js';

describe('the address of the inbox', () => {
  it('says filters, page and open item', () => {
    const search = { queue: 'mine', kind: 'sign', status: 'claimed', overdue: true, cursor: 'c', item: 'i' };

    expect(readInboxSearch({ ...search, agency: 'residence', office: 'residence.07210' })).toEqual({
      ...search,
      agency: 'residence',
      office: 'residence.07210',
    });
  });

  it('is read without what it does not know', () => {
    expect(readInboxSearch({ queue: 'yours', kind: 7, status: '', overdue: 'no', item: null, more: 'x' })).toEqual({});
  });

  it('asks for what is to be done, unless it says otherwise', () => {
    expect(filterOf({ item: 'i' })).toEqual({ limit: 50, status: 'not-done' });
    expect(filterOf({ status: 'done', overdue: true })).toEqual({ limit: 50, status: 'done', overdue: 'true' });
  });

  it('is kept under a name without its page and item', () => {
    expect(filtersIn({ kind: 'sign', cursor: 'c', item: 'i' })).toEqual({ kind: 'sign' });
  });
});
