/** What other systems call codes of ours, here: the lists of the program, with the rows that this installation was told. */
import { codeLists } from '../workflows/code-lists.js';
import { codesBy } from './engine/outbox/codes-by-day.js';
import type { CodesOf } from './engine/outbox/codes-by-day.js';
import { codeListsWith } from './kernel/procedure/code-lists.js';
import type { CodeList } from './kernel/procedure/code-lists.js';
import type { Instant } from './kernel/values/time.js';
import type { Config } from './platform/config.js';

/** @throws InvariantBroken if LIST_CODES names what no list has */
export function codesOfInstallation(
  { LIST_CODES }: Pick<Config, 'LIST_CODES'>,
  legalNow: () => Promise<Instant>,
): { readonly codeLists: readonly CodeList[]; readonly codesOf: CodesOf } {
  const lists = codeListsWith(codeLists, LIST_CODES);
  return { codeLists: lists, codesOf: codesBy(lists, legalNow) };
}
