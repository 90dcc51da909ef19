import type { Application } from '../../kernel/procedure/procedure-version.js';

/** Both ways in which the event is told: as it is asked to be, and as it was told until then. */
export function bothTellings({ application, named }: AskedApplication): readonly Application[] {
  const was = Object.entries(named).map(([group, { is }]) => [group, is] as const);
  return [application, { ...application, data: { ...application.data, ...Object.fromEntries(was) } }];
}

/** What a correction of an issued result asks for, by the form of the version that the application was told in. */
export interface AskedApplication {
  readonly procedure: string;
  readonly version: number;
  readonly application: Application;
  readonly groups: readonly string[];
  /** Those groups as they are and as they should be: whoever is looked for by either name is found. */
  readonly named: Readonly<Record<string, { readonly is: unknown; readonly shouldBe: unknown }>>;
}
