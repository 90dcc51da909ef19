import type { Proposal } from '../proposals.js';
import type { Scope } from './migrations.js';
import { leftOutOf } from './migrations-search.js';

/** The proposal to move what a dry run showed: nothing more is asked than why. */
export function migrating({ procedure, from, to, office, leftOut }: Scope): Proposal {
  return {
    fields: () => [],
    initial: {},
    toChange: () => ({
      kind: 'migrate-cases',
      procedure,
      fromVersion: from,
      toVersion: to,
      ...(office !== undefined && { office }),
      leftOut: leftOutOf(leftOut),
    }),
  };
}
