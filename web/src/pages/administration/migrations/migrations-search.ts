import { textIn } from '../../../ui/address.js';

export interface MigrationsSearch {
  readonly procedure?: string;
  readonly from?: number;
  readonly to?: number;
  /** The desk that took the cases in. */
  readonly office?: string;
  /** By step why it is left out: `child-identity-card:left-out-later`, one after the other. */
  readonly leftOut?: string;
}

type Address = Readonly<Record<string, unknown>>;

export function readMigrationsSearch(search: Address): MigrationsSearch {
  return {
    ...textIn(search, 'procedure'),
    ...versionIn(search, 'from'),
    ...versionIn(search, 'to'),
    ...textIn(search, 'office'),
    ...textIn(search, 'leftOut'),
  };
}

/** Of the plan of one case. */
export function readPlanSearch(search: Address): Pick<MigrationsSearch, 'to' | 'leftOut'> {
  return { ...versionIn(search, 'to'), ...textIn(search, 'leftOut') };
}

/** The reasons by the steps that they leave out. */
export function leftOutOf(text = ''): Readonly<Record<string, string>> {
  const pairs = text.split(',').map((pair) => pair.split(':'));
  return Object.fromEntries(
    pairs.flatMap(([step = '', why = '']) => (step === '' || why === '' ? [] : [[step, why] as const])),
  );
}

/** As an address has it; undefined where no step is left out. */
export function leftOutText(leftOut: Readonly<Record<string, string>>): { readonly leftOut?: string } {
  const pairs = Object.entries(leftOut).flatMap(([step, why]) => (why === '' ? [] : [`${step}:${why}`]));
  return pairs.length === 0 ? {} : { leftOut: pairs.join(',') };
}

function versionIn<Name extends string>(search: Address, name: Name): { [name in Name]?: number };
function versionIn(search: Address, name: string) {
  const version = Number(search[name]);
  return Number.isInteger(version) && version > 0 ? { [name]: version } : {};
}
