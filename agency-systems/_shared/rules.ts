/** An agency's rules as a table: what each looks for, what follows, and on what ground. */
import type { Reason } from '../../agency-contract/wire.js';
import type { Finding, World } from './agency.js';
import type { SupplementPart } from './payload-parts.js';

export interface Rule<Payload> {
  /**
   * What follows when it applies. `oddity` is approved and yet marked. A `supplement` counts as given once the applicant
   * handed in a paper of the rule's own code.
   */
  readonly kind: 'refuse' | 'supplement' | 'verify' | 'oddity';
  /** Kebab-case; the reason code, the code of the paper asked for, or the oddity. */
  readonly code: string;
  /** Vietnamese, for the applicant: what is wrong and what to do. */
  readonly text: string;
  /** Absent: no article asks for it; something is wrong with a number or a list. */
  readonly legalBasis?: string | undefined;
  readonly applies: (payload: Payload, world: World) => boolean;
}

const GRAVEST_FIRST = ['refuse', 'supplement', 'verify', 'oddity'] as const;

/** The gravest rule that applies decides; among equals the first of the table. */
export function examineBy<Payload extends { readonly supplement?: SupplementPart | undefined }>(
  rules: readonly Rule<Payload>[],
): (payload: Payload, world: World) => Finding {
  const inOrder = GRAVEST_FIRST.flatMap((kind) => rules.filter((rule) => rule.kind === kind));
  return (payload, world) => {
    const found = inOrder.find((rule) => !isAnswered(rule, payload) && rule.applies(payload, world));
    return found === undefined ? { kind: 'approve' } : findingOf(found);
  };
}

/** What a rule that applies comes to. */
function findingOf({ kind, code, text, legalBasis }: Omit<Rule<never>, 'applies'>): Finding {
  if (kind === 'oddity') return { kind: 'approve', oddity: code };
  const reason: Reason = { code, text, ...(legalBasis !== undefined && { legalBasis }) };
  return { kind, reason };
}

function isAnswered(
  { kind, code }: Pick<Rule<never>, 'kind' | 'code'>,
  { supplement }: { readonly supplement?: SupplementPart | undefined },
): boolean {
  return kind === 'supplement' && (supplement?.papers.some((paper) => paper.code === code) ?? false);
}
