import type { Pool } from 'pg';
import { buildPopulation } from '../_shared/synthetic-population.js';
import type { Person } from '../_shared/synthetic-person.js';

/** Everybody: the made-up population, and over it those whom registrations have added or changed. */
export class PopulationRegister {
  private constructor(
    private readonly original: ReadonlyMap<string, Person>,
    private readonly changed: Map<string, Person>,
  ) {}

  static async load(pool: Pool): Promise<PopulationRegister> {
    const { rows } = await pool.query<{ person: Person }>('select person from agencies.people');
    const changed = rows.map(({ person }) => [person.personalId, person] as const);
    return new PopulationRegister(buildPopulation().byPersonalId, new Map(changed));
  }

  readonly find = (personalId: string): Person | undefined =>
    this.changed.get(personalId) ?? this.original.get(personalId);

  /** What a batch has written to the database is known to all from now on. */
  add(people: readonly Person[]): void {
    for (const person of people) this.changed.set(person.personalId, person);
  }
}
