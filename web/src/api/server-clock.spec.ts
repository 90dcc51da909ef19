import { followServer, legalNow, legalTimeAt, serverNow } from './server-clock.js';

const MINUTE_MS = 60_000;

describe('the time on the pages', () => {
  it("is the machine's until the server has told its own", () => {
    expect(Math.abs(serverNow() - Date.now())).toBeLessThan(MINUTE_MS);
    expect(Math.abs(legalNow() - Date.now())).toBeLessThan(MINUTE_MS);
  });

  it("is the server's from then on, however wrong the machine's is", () => {
    followServer({ now: '2001-02-03T04:05:06.000Z', legalNow: '2001-03-04T05:06:07.000Z' });

    expect(serverNow() - Date.parse('2001-02-03T04:05:06.000Z')).toBeLessThan(MINUTE_MS);
    expect(legalNow() - Date.parse('2001-03-04T05:06:07.000Z')).toBeLessThan(MINUTE_MS);
    expect(legalTimeAt(Date.now())).toMatch(/^2001-03-04T05:06:/);
  });
});
