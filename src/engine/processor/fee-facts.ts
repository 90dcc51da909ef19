import { feesOn } from '../../kernel/procedure/fees.js';
import type { Application, ProcedureVersion } from '../../kernel/procedure/procedure-version.js';
import type { Facts } from '../../kernel/values/facts.js';
import { localDateOf } from '../../kernel/values/time.js';
import type { Instant } from '../../kernel/values/time.js';

/** What the application costs by the rates and exemptions of the day on which it was received; no fact where nothing is charged. */
export function feeFacts({ fees }: ProcedureVersion, application: Application, receivedAt: Instant): Facts {
  if (fees === undefined) return {};
  const lines = feesOn(fees.law, fees.asked(application), localDateOf(receivedAt));
  return lines.length === 0 ? {} : { fees: lines };
}
