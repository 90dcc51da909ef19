import { required } from '../values/assert.js';
import type { Label, LegalBasis } from './procedure-version.js';

/** The classes by which personal data is kept: each person has a key of each. */
export const RETENTION_CLASSES = ['civil-status-record', 'application-papers', 'contact-data', 'draft'] as const;
export type RetentionClass = (typeof RETENTION_CLASSES)[number];

/** For how long after the end of a case something has to be kept; `none`: as soon as it has ended it may go. */
export type RetentionPeriod =
  { readonly kind: 'permanent' } | { readonly kind: 'years'; readonly years: number } | { readonly kind: 'none' };

/** How a class is kept, and by which law. */
export interface RetentionRule {
  readonly title: Label;
  readonly period: RetentionPeriod;
  /** Of an application that came to nothing: refused, withdrawn, lapsed. */
  readonly periodOfUnsuccessful: RetentionPeriod;
  readonly legalBasis: LegalBasis;
  /** Whether the personal id lies in it: with it goes what finds the person again. */
  readonly identifies: boolean;
}

/** What is kept how. */
export interface Retention {
  readonly rules: Readonly<Record<RetentionClass, RetentionRule>>;
  /** By part (`result.birth-registration`), or by kind of part (`result`). */
  readonly classOf: Readonly<Record<string, RetentionClass>>;
}

/**
 * The class of a part: `result.birth-registration` by its own name, else by its kind.
 *
 * @throws InvariantBroken if neither is declared
 */
export function retentionClassOf({ classOf }: Retention, part: string): RetentionClass {
  return required(classOf[part] ?? classOf[part.split('.', 1).join()], `retention class of ${part}`);
}
