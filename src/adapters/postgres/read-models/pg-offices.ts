import type pg from 'pg';
import { Assignments } from '../../../engine/ports/assignments.port.js';
import { Offices } from '../../../engine/ports/offices.port.js';
import type { KnownOffice, Office } from '../../../engine/ports/offices.port.js';
import { Publications } from '../../../engine/ports/publications.port.js';
import type { Publication } from '../../../engine/ports/publications.port.js';
import type { AssignmentRecord } from '../../../engine/ports/records.js';
import type { Instant } from '../../../kernel/values/time.js';
import { LEGAL_NOW } from '../../clock/database-time.js';
import { knownOfficers } from '../held-assignments.js';
import { queryOn } from '../pool.js';
import type { Query } from '../pool.js';

interface OfficeRow extends Omit<Office, 'name'> {
  readonly nameVi: string;
  readonly nameEn: string;
  readonly isOpen: boolean;
  readonly successorVi?: string;
  readonly successorEn?: string;
}

/** Offices of the province, by the legal clock. */
export class PgOffices extends Offices {
  private readonly query: Query;

  constructor(pool: pg.Pool) {
    super();
    this.query = queryOn(pool);
  }

  async find(code: string): Promise<Office | undefined> {
    const [office] = await this.known([code]);
    return office?.isOpen === true ? office : undefined;
  }

  async known(codes: readonly string[]): Promise<readonly KnownOffice[]> {
    const rows = await this.query<OfficeRow>(
      `select own.code, own.agency, own.commune, own.unit_code, own.name_vi, own.name_en,
         own.valid_from <= ${LEGAL_NOW} and (own.valid_to is null or own.valid_to > ${LEGAL_NOW}) as is_open,
         next.name_vi as successor_vi, next.name_en as successor_en
       from offices as own left join offices as next on next.code = own.successor where own.code = any($1::text[])`,
      [codes],
    );
    return rows.map(({ nameVi, nameEn, successorVi: vi, successorEn: en, ...office }) => ({
      ...office,
      name: { vi: nameVi, en: nameEn },
      successorName: vi === undefined || en === undefined ? undefined : { vi, en },
    }));
  }
}

/** Publications as two people approved them. */
export class PgPublications extends Publications {
  private readonly query: Query;

  constructor(pool: pg.Pool) {
    super();
    this.query = queryOn(pool);
  }

  at(moment: Instant): Promise<readonly Publication[]> {
    return this.query<Publication>(
      `select procedure, version, valid_from as "from", valid_to as "to" from publications
       where valid_from <= $1 and (valid_to is null or valid_to > $1) order by procedure, valid_from desc, version desc`,
      [moment],
    );
  }

  all(): Promise<readonly Publication[]> {
    return this.query<Publication>(
      `select procedure, version, valid_from as "from", valid_to as "to" from publications
       order by procedure, version, valid_from`,
    );
  }
}

/** Who holds which role today by the legal clock. */
export class PgAssignments extends Assignments {
  private readonly query: Query;

  constructor(pool: pg.Pool) {
    super();
    this.query = queryOn(pool);
  }

  of(subject: string): Promise<readonly AssignmentRecord[]> {
    return this.ofAll([subject]);
  }

  async ofAll(subjects: readonly string[]): Promise<readonly AssignmentRecord[]> {
    return (await knownOfficers(this.query, subjects)).assignments;
  }
}
