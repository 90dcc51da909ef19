import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Cases of the whole province that have a token of an application: a second case for one birth is begun at another desk, of which
 * the first desk's officers see nothing. Of a case it tells what an applicant is told at any desk: that it is there, where, and how
 * it stands, and whether it is about somebody with another personal id; who is in it stays behind the wall of `cases`.
 */
export class FindAlikeCases1764000049000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      set local lock_timeout = '5s';
      create function cases_alike(
        sought text[], applicant_token text, identified_role text, identified_token text, since timestamptz
      )
      returns table (
        case_id uuid, code text, procedure text, status text, received_at timestamptz, channel text, intake_office text,
        is_own boolean, is_of_another boolean, matched text[]
      )
      language sql stable security definer set search_path = public, pg_temp as $$
        select cases.id, cases.code, cases.procedure, cases.status, cases.received_at, cases.channel, cases.intake_office,
          exists (select from persons
            where persons.token = applicant_token and persons.ref::text = cases.persons ->> 'applicant'),
          exists (select from persons
            where persons.token <> identified_token and persons.ref::text = cases.persons ->> identified_role),
          array_agg(distinct token)
        from name_tokens
        join cases on cases.id = name_tokens.case_id
        cross join unnest(name_tokens.tokens) as token
        where name_tokens.tokens && sought and token = any(sought)
          and (cases.status in ('open', 'awaiting-supplement') or cases.received_at > since)
        group by cases.id
      $$;
      revoke execute on function cases_alike(text[], text, text, text, timestamptz) from public;
      grant execute on function cases_alike(text[], text, text, text, timestamptz) to reader;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop function cases_alike(text[], text, text, text, timestamptz)`);
  }
}
