import type { CaseRecord } from '../ports/records.js';
import type { BatchDraft } from './batch-draft.js';
import type { CommandCase } from './command.js';

/** The number of the receipt that the command says was given for a payment. */
export function receiptOf({ name, facts }: Pick<CommandCase, 'name' | 'facts'>): string | undefined {
  const { receipt } = facts;
  return name === 'record-payment' && typeof receipt === 'string' ? receipt : undefined;
}

/** Whether that office gave the receipt for another case: a book of receipts has each number once. */
export function isReceiptUsed(draft: BatchDraft, record: CaseRecord, receipt: string): boolean {
  const { id, intakeOffice } = record;
  return draft.receipts(receipt).some(({ caseId, office }) => office === intakeOffice && caseId !== id);
}
