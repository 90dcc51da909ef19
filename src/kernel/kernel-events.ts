import { amendCalendar } from './amend-calendar.js';
import type { Applied, CaseState } from './case-state.js';
import { correctData } from './correct-data.js';
import { settleExemption } from './exemption.js';
import { handOver } from './hand-over.js';
import { completeCorrection, requestCorrection } from './issued-correction.js';
import { refuseCorrection, settleCorrection } from './refused-correction.js';
import { recordPayment, refundPayment } from './payment.js';
import { applyMigration } from './migration/apply-migration.js';
import type { Lineage } from './migration/lineage.js';
import { passStep, succeedOffice } from './office-succession.js';
import { transferCase } from './transfer.js';
import type { CaseEvent } from './procedure/events.js';
import type { ProcedureVersion } from './procedure/procedure-version.js';
import type { RefusalCode } from './refusal.js';

/** The case after an event that never reaches its chart, or why it does not take the event. */
export function applyKernelEvent(
  version: ProcedureVersion,
  before: CaseState,
  event: CaseEvent,
  lineage?: Lineage,
): Applied | RefusalCode {
  switch (event.type) {
    case 'calendar-amended':
      // A closed case has no dates any more.
      return before.chart.context.ended ? 'command-not-allowed' : amendCalendar(version, before, event);
    case 'results-handed-over':
      return handOver(before, event);
    case 'payment-recorded':
      return recordPayment(before, event);
    case 'payment-refunded':
      return refundPayment(before, event);
    case 'exemption-settled':
      return settleExemption(before, event);
    case 'data-corrected':
      return correctData(before, event);
    case 'correction-requested':
      return requestCorrection(version, before, event);
    case 'correction-done':
      return completeCorrection(version, before, event);
    case 'correction-refused':
      return refuseCorrection(before, event);
    case 'correction-settled':
      return settleCorrection(version, before, event);
    case 'case-transferred':
      return transferCase(before, event);
    case 'office-succeeded':
      return succeedOffice(version, before, event);
    case 'step-passed-on':
      return passStep(version, before, event);
    case 'case-migrated':
      return applyMigration(version, before, event, lineage) ?? 'migration-not-possible';
    default:
      return 'command-not-allowed';
  }
}
