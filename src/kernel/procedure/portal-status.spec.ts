import { portalStatuses } from '../../../workflows/portal-statuses.js';
import { CASE_STATUSES } from './effects.js';
import { portalStatusOn, portalStatusesWith } from './portal-status.js';
import type { PortalStatus } from './portal-status.js';

const source = 'a province';
const table: readonly PortalStatus[] = [
  { status: 'lapsed', code: '7', source, confirmed: false },
  { status: 'lapsed', code: '3', from: '2027-01-01', source: 'the portal', confirmed: true },
];

describe('the portal’s code of a status', () => {
  it.each([
    ['2026-12-31', '7'],
    ['2027-01-01', '3'],
  ])('is that of the day: on %s %s', (on, code) => {
    expect(portalStatusOn(table, 'lapsed', on).code).toBe(code);
  });

  it('is there for each status that a case can have', () => {
    const codes = CASE_STATUSES.map((status) => portalStatusOn(portalStatuses, status, '2026-11-28').code);

    expect(codes).toEqual(['4', '5', '10', '9', '9', '9', '7']);
  });

  it('is what the installation was told, where it was', () => {
    const told = portalStatusesWith(portalStatuses, { withdrawn: '3' });

    expect(portalStatusOn(told, 'withdrawn', '2026-11-28')).toMatchObject({ code: '3', confirmed: true });
    expect(portalStatusOn(told, 'refused', '2026-11-28')).toMatchObject({ code: '9', confirmed: false });
  });

  it('cannot be set for a status that no case has', () => {
    expect(() => portalStatusesWith(portalStatuses, { archived: '9' })).toThrow('archived');
  });
});
