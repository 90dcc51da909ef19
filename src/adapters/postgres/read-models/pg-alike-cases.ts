import { AlikeCases, ALIKE_DAYS_MAX, ALIKE_MAX } from '../../../engine/ports/alike-cases.port.js';
import type { AlikeCase, AlikeSought } from '../../../engine/ports/alike-cases.port.js';
import { ALIKE_GROUPS } from '../../../engine/ports/name-tokens.js';
import { LEGAL_NOW } from '../../clock/database-time.js';
import { NO_CASE } from '../reader.js';
import type { ReaderConnection } from '../reader.js';

/** Through the role `reader`, by a function of the owner: other desks' cases are behind the wall. */
export class PgAlikeCases extends AlikeCases {
  constructor(private readonly connection: ReaderConnection) {
    super();
  }

  find({ tokens, applicantToken, identified, except }: AlikeSought): Promise<readonly AlikeCase[]> {
    return this.connection.read(NO_CASE, (query) =>
      query<AlikeCase>(
        `select * from cases_alike($1, $2, $4, $5, ${LEGAL_NOW} - interval '${ALIKE_DAYS_MAX} days') as alike
         where case_id is distinct from $3::uuid
         order by cardinality(matched) desc, received_at desc, case_id limit ${ALIKE_MAX}`,
        [tokens, applicantToken, except, identified?.role, identified?.token],
      ),
    );
  }

  tokensOf(caseId: string): Promise<readonly string[]> {
    return this.connection.read({ scope: { kind: 'province' } }, async (query) => {
      const rows = await query<{ tokens: readonly string[] }>(
        'select tokens from name_tokens where case_id = $1 and form_group = any($2::text[])',
        [caseId, ALIKE_GROUPS],
      );
      return rows.flatMap(({ tokens }) => tokens);
    });
  }
}
