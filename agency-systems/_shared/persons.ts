/** Told people beside registered ones. */
import type { AgencyResult } from '../../agency-contract/wire.js';
import type { World } from './agency.js';
import type { Child, ToldPerson } from './payload-parts.js';

interface ToldBirth {
  readonly child: Child;
  readonly mother?: ToldPerson | undefined;
  readonly applicant: Pick<ToldPerson, 'personalId'>;
  /** The record about a foundling; later steps are told of the certificate. */
  readonly foundling?: FoundlingRecord | undefined;
  readonly results?: Readonly<Record<string, Pick<AgencyResult, 'number' | 'issuer'>>> | undefined;
}

interface FoundlingRecord {
  readonly recordNumber?: string | undefined;
  readonly recordedBy?: string | undefined;
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

/**
 * What a child is known by before it has a number: the mother, the day and the name. Where nobody knows the mother, the record about
 * the foundling or, once there is one, the birth certificate stands for her: one officer may report several children.
 */
export function childKey({ child, mother, applicant, foundling, results }: ToldBirth): string {
  const of = mother?.personalId ?? recordOf(foundling) ?? certificateOf(results) ?? applicant.personalId;
  return `${of}:${child.bornOn}:${nameOfChild(child)}`;
}

function recordOf({ recordNumber, recordedBy }: FoundlingRecord = {}): string | undefined {
  return recordNumber === undefined ? undefined : `${recordNumber}, ${recordedBy ?? ''}`;
}

function certificateOf(results: ToldBirth['results'] = {}): string | undefined {
  const certificate = results['birth-registration'];
  return certificate && `${certificate.number}, ${certificate.issuer}`;
}

/** Family, middle and given name, as far as given, as the registers keep them. */
export function nameOfChild({ familyName, middleName, givenName }: Child): string {
  return registered([familyName, middleName, givenName].filter((name) => name !== undefined).join(' '));
}

function registered(name: string): string {
  return name.normalize('NFC').toLocaleUpperCase('vi-VN').replaceAll(/\s+/g, ' ').trim();
}
