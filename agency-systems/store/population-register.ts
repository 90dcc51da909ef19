import type { Pool } from 'pg';
import { knownPopulation } from '../_shared/synthetic-population.js';
import type { Person } from '../_shared/synthetic-person.js';

/** Everybody: the made-up population, and over it those whom registrations have added or changed. */
export class PopulationRegister {
  /** Everybody who was ever of a household, by its id; who moved or died is left out when it is asked for. */
  private readonly households = new Map<string, Set<string>>();

  private constructor(
    private readonly original: ReadonlyMap<string, Person>,
    private readonly changed: Map<string, Person>,
  ) {
    for (const person of original.values()) this.settle(person);
    for (const person of changed.values()) this.settle(person);
  }

  static async load(pool: Pool): Promise<PopulationRegister> {
    const { rows } = await pool.query<{ person: Person }>('select person from agencies.people');
    const changed = rows.map(({ person }) => [person.personalId, person] as const);
    return new PopulationRegister(knownPopulation().byPersonalId, new Map(changed));
  }

  readonly find = (personalId: string): Person | undefined =>
    this.changed.get(personalId) ?? this.original.get(personalId);

  /** The living members of that household. */
  readonly household = (householdId: string): readonly Person[] =>
    [...(this.households.get(householdId) ?? [])]
      .flatMap((personalId) => this.find(personalId) ?? [])
      .filter((member) => member.alive && member.householdId === householdId);

  /** What a batch has written to the database is known to all from now on. */
  add(people: readonly Person[]): void {
    for (const person of people) {
      this.changed.set(person.personalId, person);
      this.settle(person);
    }
  }

  private settle({ householdId, personalId }: Person): void {
    const members = this.households.get(householdId);
    if (members === undefined) this.households.set(householdId, new Set([personalId]));
    else members.add(personalId);
  }
}
