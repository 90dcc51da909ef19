import { definitionOfCase } from '../../engine/lineage.js';
import { z } from 'zod';
import { barredSchema } from '../../engine/barred.js';
import type { Definitions } from '../../engine/ports/definitions.port.js';
import type { WorkItemRecord } from '../../engine/ports/records.js';
import { instant } from '../../kernel/values/time.js';
import type { Viewer } from '../../platform/http/viewer.js';
import { ITEM_COMMANDS, itemRights } from './item-rights.js';
import { outcomesOf, OUTCOMES } from './outcomes.js';
import type { WorkItemOfCase } from './ports/work-item-reader.port.js';

/** A work item in its wire shape. */
export const workItemResponse = z.object({
  id: z.string(),
  /** The case code. */
  case: z.string(),
  procedure: z.string(),
  version: z.int(),
  /** Of the case: its papers have the names of that day. */
  receivedAt: z.string(),
  step: z.string(),
  kind: z.enum(['examine', 'sign', 'supplement', 'consent', 'mapping', 'confirmation', 'correction']),
  agency: z.string(),
  office: z.string(),
  status: z.enum(['open', 'claimed', 'done']),
  holder: z.string().optional(),
  /** What colleagues call them; absent in the answer to the command that gave it to somebody else. */
  holderName: z.string().optional(),
  heldSince: z.string().optional(),
  /** Until then it is the holder's alone, by unshifted time; claiming it again renews that. */
  claimedUntil: z.string().optional(),
  /** That time is over: a colleague may claim it too. */
  claimLapsed: z.boolean(),
  /** Who prepared the decision: somebody else has to sign it. */
  preparedBy: z.string().optional(),
  preparedByName: z.string().optional(),
  /** In whose place they did: that one may not sign it either. */
  preparedFor: z.string().optional(),
  /** The result from outside that it asks to confirm, with the digest of the evidence; it takes no other decision. */
  outsideResult: z
    .object({
      type: z.string(),
      number: z.string(),
      issuer: z.string(),
      issuedOn: z.string(),
      digest: z.string(),
      reason: z.string(),
    })
    .optional(),
  due: z.string().optional(),
  overdue: z.boolean(),
  openedAt: z.string(),
  closedAt: z.string().optional(),
  /** What its holder may decide now; empty where something else ends it. */
  outcomes: z.array(z.enum(OUTCOMES)),
  /** What the viewer may do with it now; whom else it waits for stands in `holder`. */
  allowedCommands: z.array(z.enum(ITEM_COMMANDS)),
  /** From which of that something keeps the viewer, and who does it instead. */
  barred: barredSchema,
});
export type WorkItemView = z.infer<typeof workItemResponse>;

/** Who holds an item, and for how long. */
type Hold = Pick<WorkItemRecord, 'status' | 'holder' | 'claimedUntil'> & Pick<WorkItemOfCase, 'claimLapsed'>;

const heldItem = z.object({
  status: z.enum(['open', 'claimed', 'done']),
  holder: z.string().optional(),
  claimedUntil: z.string().transform(instant).optional(),
});

/** The hold that a command answered with. */
export function holdIn(response: unknown): Hold {
  return { ...heldItem.parse(response), claimLapsed: false };
}

/** The item for its viewer as it stands, or as a command has just left it. */
export function workItemView(
  definitions: Definitions,
  viewer: Viewer,
  found: WorkItemOfCase,
  item: Hold = { ...found.item, claimLapsed: found.claimLapsed },
): WorkItemView {
  const { id, step, kind, agency, office, preparedBy, preparedFor, dueAt, openedAt, closedAt } = found.item;
  const { code, state } = found.case;
  const { version } = definitionOfCase(definitions, state);
  const outcomes = [...outcomesOf(version, state, { ...found.item, status: item.status })];
  return {
    id,
    case: code,
    procedure: state.procedure,
    version: state.version,
    receivedAt: state.receivedAt,
    step,
    kind,
    agency,
    office,
    status: item.status,
    ...(item.holder === undefined ? {} : { holder: item.holder }),
    ...(item.holder === found.item.holder && named(found)),
    ...(item.claimedUntil === undefined ? {} : { claimedUntil: item.claimedUntil }),
    claimLapsed: item.claimLapsed,
    ...(preparedBy === undefined ? {} : { preparedBy }),
    ...(preparedFor === undefined ? {} : { preparedFor }),
    ...(found.preparedByName === undefined ? {} : { preparedByName: found.preparedByName }),
    ...resultIn(found.item),
    ...(dueAt === undefined ? {} : { due: dueAt }),
    overdue: found.overdue,
    openedAt,
    ...(closedAt === undefined ? {} : { closedAt }),
    outcomes,
    ...itemRights(viewer, found, { ...item, outcomes }),
  };
}

const prepared = z.object({
  result: workItemResponse.shape.outsideResult.unwrap().omit({ reason: true }),
  reason: z.object({ code: z.string() }),
});

function resultIn({ outsideResult }: WorkItemRecord): Pick<WorkItemView, 'outsideResult'> {
  if (outsideResult === undefined) return {};
  const { result, reason } = prepared.parse(outsideResult);
  return { outsideResult: { ...result, reason: reason.code } };
}

function named({ holderName, heldSince }: WorkItemOfCase) {
  return { ...(holderName !== undefined && { holderName }), ...(heldSince !== undefined && { heldSince }) };
}
