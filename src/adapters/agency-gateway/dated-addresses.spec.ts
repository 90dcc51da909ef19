import { instant } from '../../kernel/values/time.js';
import { addressBy, addressesOf } from './dated-addresses.js';

const MERGED = { agency: 'national-portal', from: '2027-01-01', url: 'https://dieuphoi.example.vn/lienthong' };

function addressAt(at: string, agency = 'national-portal', dated = [MERGED]) {
  const asked: string[] = [];
  const legalNow = async () => {
    asked.push(at);
    return instant(at);
  };
  const address = addressBy((name) => `http://agencies/${name}`, dated, legalNow);
  return address(agency).then((url) => ({ url, asked: asked.length }));
}

describe('the address of a system that moves on 1 January 2027', () => {
  it.each([
    ['a moment before midnight in Vietnam', '2026-12-31T16:59:59.999Z', 'http://agencies/national-portal'],
    ['at midnight in Vietnam', '2026-12-31T17:00:00.000Z', MERGED.url],
    ['long afterwards', '2028-05-05T00:00:00.000Z', MERGED.url],
  ])('is, %s (%s), %s', async (_when, at, url) => {
    expect((await addressAt(at)).url).toBe(url);
  });

  it('is the last of several that are in force, in whatever order they are written', async () => {
    const later = { ...MERGED, from: '2027-03-01', url: 'https://moi.example.vn' };

    const urls = await Promise.all(
      ['2027-02-28T16:59:59.000Z', '2027-02-28T17:00:00.000Z'].map((at) =>
        addressAt(at, 'national-portal', [later, MERGED]).then(({ url }) => url),
      ),
    );

    expect(urls).toEqual([MERGED.url, later.url]);
  });

  it('says nothing of the others, for which nobody asks the time', async () => {
    expect(await addressAt('2027-06-01T00:00:00.000Z', 'residence')).toEqual({
      url: 'http://agencies/residence',
      asked: 0,
    });
  });
});

describe('addresses of agencies', () => {
  it('are taken as they are where there is such an agency', () => {
    expect(addressesOf(['residence', MERGED.agency], [MERGED])).toEqual([MERGED]);
  });

  it('are refused at the start where there is none, by its name', () => {
    expect(() => addressesOf([MERGED.agency], [{ ...MERGED, agency: 'national-portals' }])).toThrow('national-portals');
  });
});
