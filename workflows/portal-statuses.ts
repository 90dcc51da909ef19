/** Under which national code each status of a case is told to the National Portal. A change of codes adds a row with its day. */
import type { PortalStatus } from '../src/kernel/procedure/portal-status.js';

/** The official list was not at hand: all of it waits for the answer to the question `portal-status-names`. */
const ONE_PROVINCE = 'Phần mềm một cửa của một tỉnh (danh mục TrangThaiHoSoId)';

export const portalStatuses: readonly PortalStatus[] = [
  { status: 'open', code: '4', source: ONE_PROVINCE, confirmed: false },
  { status: 'awaiting-supplement', code: '5', source: ONE_PROVINCE, confirmed: false },
  { status: 'completed', code: '10', source: ONE_PROVINCE, confirmed: false },
  // A case that ends without every paper is ended (9), not handed out (10).
  { status: 'partly-completed', code: '9', source: ONE_PROVINCE, confirmed: false },
  { status: 'refused', code: '9', source: ONE_PROVINCE, confirmed: false },
  { status: 'withdrawn', code: '9', source: ONE_PROVINCE, confirmed: false },
  { status: 'lapsed', code: '7', source: ONE_PROVINCE, confirmed: false },
];
