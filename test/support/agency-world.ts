/** What agencies' rules look at, for specs: the synthetic people, with what a spec changes about them. */
import type { World } from '../../agency-systems/_shared/agency.js';
import { charactersOf } from '../../agency-systems/_shared/synthetic-characters.js';
import type { Person } from '../../agency-systems/_shared/synthetic-person.js';
import { knownPopulation } from '../../agency-systems/_shared/synthetic-population.js';

const population = knownPopulation();

export const characters = charactersOf(population);

export interface WorldChanges {
  /** Replaces people of the population by their ids. */
  readonly people?: readonly Person[];
  /** Claims that another case holds. */
  readonly claimed?: readonly string[];
  readonly today?: string;
}

export function aWorld({ people = [], claimed = [], today = '2026-11-24' }: WorldChanges = {}): World {
  const changed = new Map(people.map((person) => [person.personalId, person]));
  return {
    person: (personalId) => changed.get(personalId) ?? population.byPersonalId.get(personalId),
    claimedBy: (claim) => (claimed.includes(claim) ? 'H05.01-261101-0001' : undefined),
    today,
  };
}

/** An earlier step's result, as the engine hands it on. */
export function aResult(type: string, issuedOn = '2026-11-23') {
  return { type, number: '7/2026', issuer: 'Ủy ban nhân dân phường Bắc Giang', issuedOn, digest: 'a'.repeat(64) };
}

/** What every `perform` brings beside the step's own part. */
export function performedAt(agency: string, applicant: Person) {
  return {
    office: `${agency}.07210`,
    receivedAt: '2026-11-23T09:00:00+07:00',
    applicant: {
      personalId: applicant.personalId,
      fullName: applicant.fullName,
      relation: 'other-relative',
      phone: '0987654321',
    },
  };
}
