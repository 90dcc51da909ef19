import type { CaseRecord } from '../ports/records.js';
import type { BatchDraft } from './batch-draft.js';
import type { CommandCase } from './command.js';

/** The number of the receipt that the command says was given for a payment. */
export function receiptOf({ name, facts }: Pick<CommandCase, 'name' | 'facts'>): string | undefined {
  const { receipt } = facts;
  return name === 'record-payment' && typeof receipt === 'string' ? receipt : undefined;
}

/** Whether that office gave the receipt for another case: a book of receipts has each number once. */
export function isReceiptUsed(draft: BatchDraft, { id, intakeOffice }: CaseRecord, receipt: string): boolean {
  const given = draft.givenReceipt(intakeOffice, receipt);
  return given !== undefined && given.caseId !== id;
}

/** From here on the receipt stands for the payment of this case, also after it was given back. */
export function keepReceipt(draft: BatchDraft, { id, intakeOffice }: CaseRecord, receipt: string | undefined): void {
  if (receipt === undefined) return;
  if (draft.givenReceipt(intakeOffice, receipt) === undefined) {
    draft.receipts.put({ office: intakeOffice, receipt, caseId: id });
  }
}
