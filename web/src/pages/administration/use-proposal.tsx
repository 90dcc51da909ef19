import { useState, type ReactNode } from 'react';
import { holds, useMe } from '../../features/session/session.js';
import { ProposalDialog } from './proposal-dialog.js';
import type { Proposal } from './proposals.js';

interface Wanted {
  readonly title: string;
  readonly proposal: Proposal;
}

interface Proposing {
  /** Absent: the reader only looks. */
  readonly open?: (wanted: Wanted) => void;
  readonly dialog: ReactNode;
}

/** The dialog of the change that somebody wants to propose; auditors propose none. */
export function useProposal(): Proposing {
  const [wanted, setWanted] = useState<Wanted>();
  const mayPropose = holds(useMe(), 'admin');
  const dialog = wanted && (
    <ProposalDialog title={wanted.title} proposal={wanted.proposal} onClose={() => setWanted(undefined)} />
  );
  return { dialog, ...(mayPropose && { open: setWanted }) };
}
