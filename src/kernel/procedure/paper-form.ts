/** What a paper of an agency says when it is printed: which of what its step was told and what the agency entered, in the order of its form. */

/** How a value is written: as it stands, the name of a person, the word of a code, a day as precisely as it is known, a place, an amount of money. */
export type PaperWriting = 'text' | 'name' | 'choice' | 'day' | 'place' | 'amount';

/** One thing that the paper says, after its words. */
export interface PaperField {
  readonly words: string;
  /**
   * Where it stands in the payload of the step (`child.bornOn`), or, under `result`, in what its agency entered (`result.personalId`); of
   * several places, all told by the same, the first that holds something. What an agency decides is never read where it was asked for.
   */
  readonly from: readonly string[];
  /** A function writes what the kinds cannot; of undefined the paper says nothing. */
  readonly as: PaperWriting | ((value: unknown) => string | undefined);
}

/** Rows below each other; several fields of a row stand side by side. What nobody told is left out. */
export interface PaperPart {
  readonly heading?: string;
  readonly rows: readonly (readonly PaperField[])[];
}

/** What one type of paper says. */
export interface PaperForm {
  readonly parts: readonly PaperPart[];
}

/** Who told what a paper says: the agency that issued it, agencies of earlier steps, or the family in its application. */
export const PAPER_TELLERS = ['issuer', 'earlier-steps', 'application'] as const;

/** One of those who told it. */
export type PaperTeller = (typeof PAPER_TELLERS)[number];

/**
 * Who told what stands there: a print tells what was decided and what was declared apart.
 *
 * @param path - a place as `from` names it
 * @returns whose word it is
 */
export function tellerOf(path: string): PaperTeller {
  if (path.startsWith('result.')) return 'issuer';
  return path.startsWith('results.') ? 'earlier-steps' : 'application';
}

/**
 * A field of a paper.
 *
 * @param words - what stands before it, without the colon
 * @param from - a place in the payload of the step or under `result`, or several of which the first one holds
 * @param as - `text` where nothing is said
 * @returns the field
 */
export function paperField(words: string, from: string | readonly string[], as: PaperField['as'] = 'text'): PaperField {
  return { words, from: typeof from === 'string' ? [from] : from, as };
}
