/** Told people beside registered ones. */
import type { World } from './agency.js';
import type { Child, ToldPerson } from './payload-parts.js';

interface ToldBirth {
  readonly child: Child;
  readonly mother?: ToldPerson | undefined;
  readonly applicant: Pick<ToldPerson, 'personalId'>;
}

/** Names compared as the registers keep them: NFC, upper case, one space between words. */
export function sameName(one: string, other: string): boolean {
  return registered(one) === registered(other);
}

/** Whether the register gives that person the told name; a person whom it does not know is another rule's matter. */
export function isToldAsRegistered({ personalId, fullName }: ToldPerson, world: Pick<World, 'person'>): boolean {
  const known = world.person(personalId);
  return known === undefined || sameName(known.fullName, fullName);
}

/** What a child is known by before it has a number: the mother, the day and the name; a foundling is known by who reports it. */
export function childKey({ child, mother, applicant }: ToldBirth): string {
  return `${(mother ?? applicant).personalId}:${child.bornOn}:${nameOfChild(child)}`;
}

/** Family, middle and given name, as far as given, as the registers keep them. */
export function nameOfChild({ familyName, middleName, givenName }: Child): string {
  return registered([familyName, middleName, givenName].filter((name) => name !== undefined).join(' '));
}

function registered(name: string): string {
  return name.normalize('NFC').toLocaleUpperCase('vi-VN').replaceAll(/\s+/g, ' ').trim();
}
