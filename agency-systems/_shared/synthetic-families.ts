/** How the people of one household hang together: plausible families, the head of the household first. */
import {
  POPULATION_YEAR,
  syntheticIdentity,
  syntheticMarriage,
  type Identity,
  type Neighbourhood,
  type RelationToHead,
} from './synthetic-person.js';

export interface Member {
  readonly identity: Identity;
  readonly relation: RelationToHead;
}

interface Parents {
  readonly mother: Identity;
  readonly father?: Identity;
}

interface YoungFamily {
  readonly husband: Identity;
  readonly wife: Identity;
  readonly children: readonly Identity[];
}

/** Children leave the household at about this age. */
const GROWN_UP_AGE = 27;

/** Of 100 families; the mean is about 3.6 people. */
const FAMILIES = [
  { share: 38, make: coupleWithChildren },
  { share: 22, make: threeGenerations },
  { share: 8, make: familyWithOldParent },
  { share: 6, make: singleMother },
  { share: 4, make: singleMotherWithHerParents },
  { share: 10, make: oldCouple },
  { share: 6, make: lonelyElder },
  { share: 6, make: lonelyAdult },
] as const;

const ONE_OF_100 = FAMILIES.flatMap(({ share, make }) => Array.from({ length: share }, () => make));

/** A made-up family; its first member, and no other, is the head. */
export function syntheticFamily(where: Neighbourhood): readonly Member[] {
  return where.random.pick(ONE_OF_100)(where);
}

function coupleWithChildren(where: Neighbourhood): Member[] {
  const man = syntheticIdentity(where, { sex: 'male', bornIn: where.random.integer(1979, 2002) });
  const { husband, wife, children } = youngFamily(where, man);
  return [member('head', husband), member('spouse', wife), ...children.map((child) => member('child', child))];
}

function threeGenerations(where: Neighbourhood): Member[] {
  const elders = eldersBornAbout(where, where.random.integer(1948, 1968));
  const son = syntheticIdentity(where, {
    sex: 'male',
    bornIn: elders.mother.bornIn + where.random.integer(20, 32),
    ...elders,
  });
  const { husband, wife, children } = youngFamily(where, son);
  return [
    ...elderMembers(elders),
    member('child', husband),
    member('child-in-law', wife),
    ...children.map((child) => member('grandchild', child)),
  ];
}

function familyWithOldParent(where: Neighbourhood): Member[] {
  const parent = widow(where, where.random.integer(1928, 1948));
  const son = syntheticIdentity(where, {
    sex: 'male',
    bornIn: parent.bornIn + where.random.integer(22, 35),
    mother: parent,
  });
  const { husband, wife, children } = youngFamily(where, son);
  return [
    member('head', husband),
    member('spouse', wife),
    ...children.map((child) => member('child', child)),
    member('parent', parent),
  ];
}

function singleMother(where: Neighbourhood): Member[] {
  const mother = syntheticIdentity(where, { sex: 'female', bornIn: where.random.integer(1984, 2004) });
  return [member('head', mother), ...childrenWithoutFather(where, mother).map((child) => member('child', child))];
}

function singleMotherWithHerParents(where: Neighbourhood): Member[] {
  const elders = eldersBornAbout(where, where.random.integer(1958, 1974));
  const mother = syntheticIdentity(where, {
    sex: 'female',
    bornIn: elders.mother.bornIn + where.random.integer(20, 30),
    ...elders,
  });
  return [
    ...elderMembers(elders),
    member('child', mother),
    ...childrenWithoutFather(where, mother).map((child) => member('grandchild', child)),
  ];
}

function oldCouple(where: Neighbourhood): Member[] {
  const wife = syntheticIdentity(where, { sex: 'female', bornIn: where.random.integer(1936, 1962) });
  return elderMembers(marriedElders(where, wife));
}

function lonelyElder(where: Neighbourhood): Member[] {
  return [member('head', widow(where, where.random.integer(1929, 1950)))];
}

function lonelyAdult(where: Neighbourhood): Member[] {
  const sex = where.random.pick(['male', 'female'] as const);
  return [member('head', syntheticIdentity(where, { sex, bornIn: where.random.integer(1962, 2003) }))];
}

function youngFamily(where: Neighbourhood, husband: Identity): YoungFamily {
  const { random } = where;
  const bride = syntheticIdentity(where, {
    sex: 'female',
    bornIn: Math.min(2004, husband.bornIn + random.integer(-2, 5)),
  });
  // Men marry from 20 and women from 18 (Law on Marriage and Family 2014, art. 8); one year more is safe for every birthday.
  const allowedFrom = Math.max(husband.bornIn + 21, bride.bornIn + 19);
  const marriedIn = Math.min(POPULATION_YEAR - 1, allowedFrom + random.integer(0, 5));
  const [father, mother] = syntheticMarriage(where, [husband, bride], marriedIn);
  return { husband: father, wife: mother, children: childrenFrom(where, { father, mother }, marriedIn + 1) };
}

function childrenFrom(where: Neighbourhood, parents: Parents, year: number): Identity[] {
  const { random } = where;
  const lastYear = Math.min(POPULATION_YEAR - 1, parents.mother.bornIn + 44);
  const wanted = random.pick([0, 1, 1, 2, 2, 2, 3]);
  const children: Identity[] = [];
  let bornIn = Math.max(year, POPULATION_YEAR - GROWN_UP_AGE) + random.integer(0, 2);
  while (children.length < wanted && bornIn <= lastYear) {
    const child = syntheticIdentity(where, { sex: random.pick(['male', 'female']), bornIn, ...parents });
    children.push(child);
    if (random.chance(0.03)) children.push(twinOf(where, child, parents));
    bornIn += random.integer(2, 5);
  }
  return children;
}

function childrenWithoutFather(where: Neighbourhood, mother: Identity): Identity[] {
  const bornIn = Math.min(POPULATION_YEAR - 1, mother.bornIn + where.random.integer(20, 32));
  const child = syntheticIdentity(where, { sex: where.random.pick(['male', 'female']), bornIn, mother });
  return where.random.chance(0.05) ? [child, twinOf(where, child, { mother })] : [child];
}

function twinOf(where: Neighbourhood, { bornIn, bornOn }: Identity, parents: Parents): Identity {
  return syntheticIdentity(where, { sex: where.random.pick(['male', 'female']), bornIn, bornOn, ...parents });
}

function eldersBornAbout(where: Neighbourhood, bornIn: number): Parents {
  if (where.random.chance(0.3)) return { mother: widow(where, bornIn) };
  return marriedElders(where, syntheticIdentity(where, { sex: 'female', bornIn }));
}

function marriedElders(where: Neighbourhood, wife: Identity): Required<Parents> {
  // Old enough that both may marry when she is 19, a year before her first child.
  const husband = syntheticIdentity(where, { sex: 'male', bornIn: wife.bornIn - where.random.integer(2, 6) });
  const [father, mother] = syntheticMarriage(where, [husband, wife], wife.bornIn + 19);
  return { father, mother };
}

function widow(where: Neighbourhood, bornIn: number): Identity {
  return { ...syntheticIdentity(where, { sex: 'female', bornIn }), maritalStatus: 'widowed' };
}

function elderMembers({ father, mother }: Parents): Member[] {
  return father ? [member('head', father), member('spouse', mother)] : [member('head', mother)];
}

function member(relation: RelationToHead, identity: Identity): Member {
  return { identity, relation };
}
