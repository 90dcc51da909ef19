/** Whole names, as notices tell them, in the parts that a form may ask for. */
import { isRecord, recordIn, type Values } from '../../api/records.js';

/** The people of a notice with their names in parts beside the whole: the family name stands first, the given name last. */
export function withNameParts(data: Values): Values {
  return Object.fromEntries(Object.entries(data).map(([part, told]) => [part, isRecord(told) ? named(told) : told]));
}

function named(person: Values): Values {
  const { fullName } = recordIn(person);
  const words = typeof fullName === 'string' ? fullName.trim().split(/\s+/) : [];
  const [familyName, middleName, givenName] = [words.slice(0, -1).slice(0, 1), words.slice(1, -1), words.slice(-1)];
  const parts = Object.entries({ familyName, middleName, givenName }).filter(([, some]) => some.length > 0);
  return { ...Object.fromEntries(parts.map(([name, some]) => [name, some.join(' ')])), ...person };
}
