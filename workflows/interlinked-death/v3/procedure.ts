/** interlinked-death, version 3: announced anew under Decree 301/2026, in force since 1 September 2026. */
import type { ProcedureVersion } from '../../../src/kernel/procedure/procedure-version.js';
import { deathV2, SUBSTITUTE_NOTICES } from '../v2/procedure.js';
import { deathDeadlines } from './deadlines.js';
import { deathFacts } from './facts.js';
import { deathChart } from './machine.js';

export const deathV3: ProcedureVersion = {
  ...deathV2,
  version: 3,
  officialCodes: ['2.002913'],
  legalBasis: [
    // That it is amended was read; what the amendment says of deaths was not.
    { article: 'Nghị định 63/2024/NĐ-CP, Điều 9–12, sửa đổi bởi Nghị định 301/2026/NĐ-CP', confirmed: false },
    { article: 'Quyết định 1868/QĐ-BTP (2026)', confirmed: true },
    SUBSTITUTE_NOTICES,
  ],
  inForceSince: '2026-09-01',
  chart: deathChart,
  deadlines: deathDeadlines,
  facts: deathFacts,
};
