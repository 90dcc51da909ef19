/** What other systems call codes of ours. A new list, and a row that has been read, are added here; a province adds its own by LIST_CODES. */
import type { CodeList } from '../src/kernel/procedure/code-lists.js';
import { ethnicGroupsOfJustice } from './_shared/code-lists/ethnic-groups.js';

export const codeLists: readonly CodeList[] = [ethnicGroupsOfJustice];
