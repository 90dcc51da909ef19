/** Bad days, by the name that `--scenario` takes. */
import { closedInTheAfternoon } from './scenarios/closed-in-the-afternoon.js';
import { duplicateSms } from './scenarios/duplicate-sms.js';
import { lostAttachment } from './scenarios/lost-attachment.js';
import { numberServiceInterrupted } from './scenarios/numbers-interrupted.js';
import { rawErrors } from './scenarios/raw-errors.js';
import { silentTransfer } from './scenarios/silent-transfer.js';
import type { Story } from './stage.js';

export const SCENARIOS: ReadonlyMap<string, Story> = new Map([
  ['number-service-interrupted', numberServiceInterrupted],
  ['raw-errors', rawErrors],
  ['silent-transfer', silentTransfer],
  ['duplicate-sms', duplicateSms],
  ['lost-attachment', lostAttachment],
  ['closed-in-the-afternoon', closedInTheAfternoon],
]);

/** All of them, one after the other. */
export const ALL = 'all';
