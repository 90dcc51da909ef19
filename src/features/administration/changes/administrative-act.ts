/** The rules of four eyes: who may propose and who may decide, and what comes of it. Pure: the store loads and writes. */
import { plusMs } from '../../../kernel/values/time.js';
import type { Instant } from '../../../kernel/values/time.js';
import type { Viewer } from '../../../platform/http/viewer.js';
import { Problem } from '../../../platform/problems/problem.js';
import type { ActWrites, LoadedAct } from '../ports/administration-store.port.js';
import { PROPOSAL_DAYS } from '../ports/change-record.js';
import type { ChangeRecord, DecisionKind, GivenReason } from '../ports/change-record.js';
import type { Standing } from '../ports/standing.js';
import { changeSchema, granteeOf, officeOf } from './change-body.js';
import type { Change } from './change-body.js';
import { administratorsRule } from './administrators.js';
import { groundChanged, judgeChange } from './judge-change.js';
import type { RunnableVersion } from './judge-publication.js';
import type { Finding, Judgement } from './judgement.js';

const DAY_MS = 86_400_000;

/** Who acts, and what the act needs beside what is stored. */
export interface Acting {
  readonly subject: Viewer['subject'];
  readonly versions: readonly RunnableVersion[];
  /** Of the row that the act writes. */
  readonly idAt: (standing: Standing) => string;
}

/**
 * A proposal, if it could be made today.
 *
 * @throws Problem `forbidden`, `change-not-possible`
 */
export function propose(
  { change, reason }: { readonly change: Change; readonly reason: GivenReason },
  loaded: LoadedAct,
  { subject, versions, idAt }: Acting,
): ActWrites {
  const standing = withActor(loaded.standing, subject);
  const rule = administratorsRule(subject, standing);
  const id = idAt(standing);
  const judged = judgeChange(change, standing, { id, proposer: subject, versions });
  refuse(judged.conflicts);
  const { kind, ...body } = change;
  return {
    proposal: {
      id,
      kind,
      office: officeOf(change),
      body,
      effect: judged.effect,
      reason,
      proposedBy: subject,
      proposedAt: standing.legalNow,
      rule,
    },
    answer: { id, status: 'proposed' },
  };
}

/**
 * What a second person, or who proposed it, makes of a proposal. An approval writes what the change changes.
 *
 * @throws Problem `forbidden`, `not-found`, `change-decided-already`, `change-expired`, `same-person-may-not-approve`, `grantee-may-not-approve`,
 * `only-the-proposer-withdraws`, `change-not-possible`
 */
export function decide(
  { decision, reason }: { readonly decision: DecisionKind; readonly reason?: GivenReason | undefined },
  loaded: LoadedAct,
  { subject, versions, idAt }: Acting,
): ActWrites {
  const { change } = loaded;
  const standing = withActor(loaded.standing, subject);
  const rule = administratorsRule(subject, standing);
  if (change === undefined) throw new Problem('not-found');
  if (change.decision !== undefined) throw new Problem('change-decided-already');
  if (isExpired(change, standing.legalNow)) throw new Problem('change-expired');
  checkPerson(decision, change, subject);
  const judged = decision === 'approved' ? approvable(change, standing, { approver: subject, versions }) : undefined;
  return {
    decision: {
      changeId: change.id,
      id: idAt(standing),
      decision,
      effect: judged?.effect,
      reason,
      decidedBy: subject,
      decidedAt: standing.legalNow,
      rule,
    },
    ...(judged && { standing: judged.writes }),
    answer: { id: change.id, status: decision },
  };
}

/** Nobody has decided it in its time: what it was proposed for may be long over. */
export function isExpired({ proposedAt, decision }: ChangeRecord, legalNow: Instant): boolean {
  return decision === undefined && plusMs(proposedAt, PROPOSAL_DAYS * DAY_MS) <= legalNow;
}

/** Whoever acts has shown by that that the identity provider knows them. */
function withActor(standing: Standing, subject: string): Standing {
  return { ...standing, haveActed: new Set([...standing.haveActed, subject]) };
}

/** What the proposal says, of the shape of its kind. */
export function changeOf({ kind, body }: Pick<ChangeRecord, 'kind' | 'body'>): Change {
  return changeSchema.parse({ ...(typeof body === 'object' ? body : {}), kind });
}

/** What would come of the proposal now, with what has changed since. */
export function judgeProposal(
  proposal: ChangeRecord,
  standing: Standing,
  by: { readonly approver?: string | undefined; readonly versions: readonly RunnableVersion[] },
): Judgement {
  const { id, proposedBy: proposer } = proposal;
  const judged = judgeChange(changeOf(proposal), standing, { id, proposer, ...by });
  return { ...judged, conflicts: [...judged.conflicts, ...groundChanged(proposal.effect, judged.effect)] };
}

function approvable(...asked: Parameters<typeof judgeProposal>): Judgement {
  const judged = judgeProposal(...asked);
  refuse(judged.conflicts);
  return judged;
}

function checkPerson(decision: DecisionKind, proposal: ChangeRecord, subject: string): void {
  const isProposer = proposal.proposedBy === subject;
  if (decision === 'withdrawn') {
    if (!isProposer) throw new Problem('only-the-proposer-withdraws');
    return;
  }
  if (isProposer) throw new Problem('same-person-may-not-approve');
  if (decision === 'approved' && granteeOf(changeOf(proposal)) === subject)
    throw new Problem('grantee-may-not-approve');
}

function refuse(conflicts: readonly Finding[]): void {
  if (conflicts.length > 0) throw new Problem('change-not-possible', { errors: conflicts });
}
