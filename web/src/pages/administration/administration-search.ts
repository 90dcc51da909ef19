import { dayIn, textIn } from '../../ui/address.js';
import { STATUSES, type ChangeStatus } from './administration.js';

export interface ChangesSearch {
  /** Absent: those that wait for a second person. */
  readonly status?: ChangeStatus | 'all';
}

export interface ErasuresSearch extends ChangesSearch {
  /** The code of a case, of whose people something is to be erased. */
  readonly case?: string;
}

export interface OfficesSearch {
  readonly agency?: string;
  readonly text?: string;
}

export interface OfficersSearch {
  /** A login. */
  readonly subject?: string;
  readonly office?: string;
  readonly role?: string;
  readonly on?: string;
}

type Address = Readonly<Record<string, unknown>>;

export function readChangesSearch({ status }: Address): ChangesSearch {
  const known = [...STATUSES, 'all' as const].find((each) => each === status && each !== 'proposed');
  return known === undefined ? {} : { status: known };
}

export function readErasuresSearch(search: Address): ErasuresSearch {
  return { ...readChangesSearch(search), ...textIn(search, 'case') };
}

export function readOfficesSearch(search: Address): OfficesSearch {
  return { ...textIn(search, 'agency'), ...textIn(search, 'text') };
}

export function readOfficersSearch(search: Address): OfficersSearch {
  return {
    ...textIn(search, 'subject'),
    ...textIn(search, 'office'),
    ...textIn(search, 'role'),
    ...dayIn(search, 'on'),
  };
}
