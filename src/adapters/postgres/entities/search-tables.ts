import type { NameTokensRecord } from '../../../engine/ports/name-tokens.js';
import type { StoredSearch } from '../../../features/search/ports/case-search.port.js';
import { table } from '../table.js';

/** By which words of names, and by which years of birth with them, the people of a case are found. */
export const nameTokens = table<NameTokensRecord>({
  name: 'name_tokens',
  key: ['caseId', 'formGroup'],
  whenKnown: 'replace',
  columns: { caseId: 'uuid', formGroup: 'text', person: 'uuid', tokens: 'text[]' },
  indexes: {
    name_tokens_by_person: { columns: ['person'] },
    name_tokens_of_words: { columns: ['tokens'], isByMigration: true },
  },
});

/** What was searched for, kept for a day: never a name or a number of anybody. */
export const searches = table<StoredSearch>({
  name: 'searches',
  key: ['id'],
  whenKnown: 'fail',
  columns: {
    id: 'uuid',
    actor: 'text',
    at: 'timestamptz',
    caseCode: 'text?',
    personToken: 'text?',
    nameTokens: 'text[]?',
  },
  indexes: { searches_by_actor: { columns: ['actor', 'at'] } },
  checks: { searches_criterion_check: 'num_nonnulls(case_code, person_token, name_tokens) = 1' },
});
