/** Births and deaths as every form tells them: by this two applications for one event are found, whatever their versions. */
import type { Application } from '../../../src/kernel/procedure/procedure-version.js';
import type { EventField, ToldEvent } from '../../../src/kernel/procedure/told-event.js';

type Group = Readonly<Record<string, unknown>>;
type Fields = Readonly<Partial<Record<EventField, string | undefined>>>;

/** A birth, of a form with the groups `child`, `mother`, `father`. */
export function toldBirth({ applicant, data }: Application): ToldEvent {
  const child = groupIn(data, 'child');
  return {
    kind: 'birth',
    fields: given({
      fullName: nameOf(child),
      sex: textIn(child, 'sex'),
      bornOn: dayIn(child, 'bornOn'),
      ...placeOf(groupIn(child, 'placeOfBirth')),
      notice: textIn(child, 'birthNotice'),
      motherName: nameOf(groupIn(data, 'mother')),
      motherPersonalId: textIn(groupIn(data, 'mother'), 'personalId'),
      fatherName: nameOf(groupIn(data, 'father')),
      fatherPersonalId: textIn(groupIn(data, 'father'), 'personalId'),
      ...applicantOf(applicant),
    }),
  };
}

/** A death, of a form with the groups `deceased` and `notice`. Numbers of death notices are their issuer's own. */
export function toldDeath({ applicant, data }: Application): ToldEvent {
  const deceased = groupIn(data, 'deceased');
  const notice = groupIn(data, 'notice');
  const number = textIn(notice, 'number');
  const issuer = textIn(notice, 'issuer');
  return {
    kind: 'death',
    fields: given({
      fullName: nameOf(deceased),
      personalId: textIn(deceased, 'personalId'),
      sex: textIn(deceased, 'sex'),
      bornOn: dayIn(deceased, 'bornOn'),
      diedOn: dayIn(deceased, 'diedAt'),
      ...placeOf(groupIn(deceased, 'placeOfDeath')),
      notice: number === undefined || issuer === undefined ? undefined : `${number} · ${issuer}`,
      ...applicantOf(applicant),
    }),
  };
}

function applicantOf(applicant: Group) {
  return { applicantName: nameOf(applicant), applicantPersonalId: textIn(applicant, 'personalId') };
}

/** In one field, or in the three of the portal; what an agency is told has both. */
function nameOf(person: Group): string | undefined {
  const parts = ['familyName', 'middleName', 'givenName'].flatMap((field) => textIn(person, field) ?? []);
  return textIn(person, 'fullName') ?? (parts.length === 0 ? undefined : parts.join(' '));
}

/** A day, or as much of it as is known: `2026-11`; a time is left out. */
function dayIn(group: Group, name: string): string | undefined {
  return (textIn(groupIn(group, name), 'value') ?? textIn(group, name))?.slice(0, 'YYYY-MM-DD'.length);
}

/** The commune or the country by its code, which is written in one way, and the house there, which is not. */
function placeOf(place: Group): Pick<Fields, 'area' | 'place'> {
  return {
    area: textIn(place, 'commune') ?? textIn(place, 'country'),
    place: textIn(place, 'detail') ?? textIn(place, 'place'),
  };
}

function groupIn(group: Group, name: string): Group {
  const value = group[name];
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function textIn(group: Group, name: string): string | undefined {
  const value = group[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function given(fields: Fields): ToldEvent['fields'] {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
