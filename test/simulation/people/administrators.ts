/** Administrators let a case go on by a later version, also where it cannot. */
import type { Definitions } from '../../../src/engine/ports/definitions.port.js';
import type { CaseRecord } from '../../../src/engine/ports/records.js';
import type { CommandCase, RequestKey } from '../../../src/engine/processor/command.js';
import { definitionOf } from '../../../src/engine/lineage.js';
import type { World } from '../world/world.js';

export const ADMINISTRATOR = 'administrator';

/** The case is to go on by a later version of its procedure, now and then without the reasons that it needs; undefined where there is none. */
export function migrating(
  { random }: World,
  { id, state }: CaseRecord,
  definitions: Definitions,
): ((request: RequestKey) => CommandCase) | undefined {
  const { procedure, version } = state;
  const later = definitions.all().filter((each) => each.version.key === procedure && each.version.version > version);
  if (later.length === 0) return undefined;
  const { version: target } = random.pick(later);
  const isTold = random.chance(0.9);
  const source = definitionOf(definitions, procedure, version)?.version;
  const added = Object.entries(target.choices ?? {}).filter(
    ([step]) => source?.steps.some((known) => known.step === step) !== true,
  );
  const leftOut = Object.fromEntries(added.map(([step, { leftOut: reasons }]) => [step, reasons[0] ?? 'none']));
  return (request) => ({
    kind: 'command',
    actor: { kind: 'person', subject: ADMINISTRATOR },
    request,
    caseId: id,
    name: 'migrate',
    facts: { to: target.version, leftOut: isTold ? leftOut : {}, reason: { code: 'new-law' } },
    parts: { 'reason.case': { code: 'new-law', text: 'Theo luật mới' } },
  });
}
