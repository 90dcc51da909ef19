import { createContext, use } from 'react';
import type { Label } from '../../i18n/use-label.js';

/** What people and offices are called, by the logins and codes that histories keep. */
export interface Names {
  readonly people: Readonly<Record<string, string>>;
  readonly offices: Readonly<Record<string, Label>>;
}

export const NamesContext = createContext<Names>({ people: {}, offices: {} });

/** The names that came with what is shown. */
export function useNames(): Names {
  return use(NamesContext);
}

/** Everything that several answers name. */
export function joined(all: readonly Names[]): Names {
  return {
    people: Object.assign({}, ...all.map(({ people }) => people)),
    offices: Object.assign({}, ...all.map(({ offices }) => offices)),
  };
}
