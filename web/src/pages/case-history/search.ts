import { knownAs } from '../../features/history/known.js';

export const DENSITIES = ['summary', 'working', 'technical'] as const;
export type Density = (typeof DENSITIES)[number];

/** How the history is shown, and which events. */
export interface HistorySearch {
  readonly density?: Density;
  /** Types of events; absent: all. */
  readonly types?: readonly string[];
  readonly step?: string;
}

/** Reads the address; what it does not understand is left out. */
export function readHistorySearch({ density, types, step }: Record<string, unknown>): HistorySearch {
  const known = knownAs(DENSITIES, density);
  const wanted = Array.isArray(types) ? types.filter((type) => typeof type === 'string') : [];
  return {
    ...(known !== undefined && { density: known }),
    ...(wanted.length > 0 && { types: wanted }),
    ...(typeof step === 'string' && step !== '' && { step }),
  };
}
