/** Which fields of a form a lookup in the registers fills in, read off the names that forms and extracts share. */

import type { FormHint, NoticeNumber, Prefill } from './form-hints.js';

/** Fields beside a `personalId`: of that person. */
const OF_THE_PERSON: Readonly<Record<string, string>> = {
  fullName: 'person.fullName',
  familyName: 'person.familyName',
  middleName: 'person.middleName',
  givenName: 'person.givenName',
  sex: 'person.sex',
  bornOn: 'person.bornOn',
  ethnicGroup: 'person.ethnicGroup',
  nationality: 'person.nationality',
  residence: 'person.residence',
  lastResidence: 'person.residence',
};

/** Fields beside a `headPersonalId`: of the head of the household. */
const OF_THE_HEAD: Readonly<Record<string, string>> = { headFullName: 'person.fullName', address: 'person.residence' };

/** Fields that depend on the first person of the form: the mother of a child, or the deceased. */
const OF_THE_FIRST: Readonly<Record<string, string>> = {
  'residence.headPersonalId': 'head.personalId',
  'marriage.number': 'person.marriage.certificateNumber',
  'marriage.issuedOn': 'person.marriage.registeredOn',
};

/** Fields that hold the number of a hospital notice. */
const NOTICES: Readonly<Record<string, NoticeNumber>> = {
  'child.birthNotice': { kind: 'birth' },
  'notice.number': { kind: 'death', issuer: 'notice.issuer' },
};

/** The hints of one form, with how each field is filled in that registers know. */
export function withPrefills(hints: readonly FormHint[]): readonly FormHint[] {
  const paths = hints.map(({ path }) => path);
  return hints.map((hint) => {
    const [prefill, notice] = [prefillOf(hint.path, paths), NOTICES[hint.path]];
    return { ...hint, ...(prefill && { prefill }), ...(notice && { notice }) };
  });
}

function prefillOf(path: string, paths: readonly string[]): Prefill | undefined {
  const name = nameOf(path);
  const group = path.slice(0, path.length - name.length);
  const candidates = [
    { personId: `${group}personalId`, from: OF_THE_PERSON[name] },
    { personId: `${group}headPersonalId`, from: OF_THE_HEAD[name] },
    { personId: paths.find((other) => nameOf(other) === 'personalId'), from: OF_THE_FIRST[path] },
  ];
  return candidates.flatMap(({ personId, from }) =>
    personId !== undefined && paths.includes(personId) && from !== undefined ? [{ personId, from }] : [],
  )[0];
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
