/**
 * The limits of a registration of temporary residence. The text of the Law on Residence was not read here: three working days are what
 * its art. 28 is said to give, without a longer limit for a verification, so all of it is marked as unconfirmed.
 */
import type { NamedDeadline } from '../../../src/kernel/procedure/procedure-version.js';
import { caseDeadlines, stepDeadlines } from '../../_shared/deadline-rules/v1.js';
import { outsideInterlinking } from '../../_shared/deadline-rules/v2.js';

const LIMIT = { workingDays: 3, article: 'Luật Cư trú 2020, Điều 28 khoản 3', confirmed: false };

/** No earlier hour than the closing of the office is known. */
const CLOSING = '17:00';

export const temporaryResidenceDeadlines: Readonly<Record<string, NamedDeadline>> = outsideInterlinking(CLOSING, {
  ...caseDeadlines(LIMIT),
  ...stepDeadlines('temporary-residence', LIMIT),
});
