/** Deadlines that every interlinked procedure shares; each procedure's deadlines.ts adds the limits of its own steps. */
import type { DeadlineRule, NamedDeadline } from '../../../src/kernel/procedure/procedure-version.js';
import { stepDeadlineNames } from '../agency-step/v1/options.js';
import { CASE_DEADLINES } from '../case-region/v1.js';

const DECREE_63 = 'Nghị định 63/2024/NĐ-CP';

/** Received at or after 15:00 counts from the next working day (Decree 63/2024 art. 7.2; Law on Civil Status 2014 art. 5.3). */
const CUT_OFF = '15:00';

/** How long a step, or the case as a whole, may take. */
export interface StepLimit {
  readonly workingDays: number;
  /** The limit when the agency has to verify; absent where the law gives no longer one. */
  readonly workingDaysVerified?: number;
  readonly article: string;
  readonly confirmed: boolean;
}

/** The rule of a limit, with the defaults that both procedures share. */
function limitRule(name: string, limit: StepLimit): DeadlineRule {
  return {
    name,
    length: { workingDays: limit.workingDays },
    ...(limit.workingDaysVerified === undefined ? {} : { extended: { workingDays: limit.workingDaysVerified } }),
    cutOff: CUT_OFF,
    // Whether the clock goes on or starts anew after a supplement is not settled by the decree: we let it go on.
    onSupplement: 'pause',
    ...(limit.workingDays > 1 ? { warnWorkingDaysBefore: 1 } : {}),
    article: limit.article,
    confirmed: limit.confirmed,
  };
}

/** The deadlines of the case as a whole, by the names that `caseRegion` waits for. */
export function caseDeadlines(limit: StepLimit): Record<string, NamedDeadline> {
  const rule = limitRule(CASE_DEADLINES.due, limit);
  return {
    [CASE_DEADLINES.due]: { clock: 'case', fires: 'due', rule },
    [CASE_DEADLINES.verifiedDue]: { clock: 'case', fires: 'extended-due', rule },
  };
}

/** All deadlines of one step, by the names that `agencyStep` waits for. */
export function stepDeadlines(step: string, limit: StepLimit): Record<string, NamedDeadline> {
  const names = stepDeadlineNames(step);
  const rule = limitRule(names.due, limit);
  const own = (name: string, workingDays: number, article: string, confirmed: boolean): DeadlineRule =>
    limitRule(name, { workingDays, article, confirmed });
  return {
    [names.due]: { clock: step, fires: 'due', rule },
    ...(limit.workingDays > 1 ? { [names.warning]: { clock: step, fires: 'warning', rule } as const } : {}),
    [names.verifiedDue]: { clock: step, fires: 'extended-due', rule },
    [names.newAppointment]: {
      clock: step,
      fires: 'new-appointment',
      rule: own(names.newAppointment, 1, `${DECREE_63}, Điều 7 khoản 3 (thời hạn hẹn lại: thông lệ nội bộ)`, false),
    },
    [names.supplementLimit]: {
      clock: names.supplementLimit,
      fires: 'fresh-due',
      rule: own(names.supplementLimit, 7, `${DECREE_63}, Điều 8`, true),
    },
    [names.cancellationLimit]: {
      clock: names.cancellationLimit,
      fires: 'fresh-due',
      rule: own(names.cancellationLimit, 2, 'Thời hạn nội bộ, không phải thời hạn luật định', false),
    },
  };
}
