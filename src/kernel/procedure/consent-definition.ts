import type { Facts } from '../values/facts.js';

type Told = Readonly<Record<string, unknown>>;

/** Somebody who can be asked; personal data, so only the body of the request has it. Unknown where it was erased. */
export interface AskedPerson {
  readonly personalId: unknown;
  readonly fullName: unknown;
}

/** The application as the family told it; what was erased is absent. */
export interface ToldApplication {
  readonly applicant: Told;
  readonly data: Told;
}

/** Whose consent a step needs before its agency is asked, and how that person is found in the application. */
export interface ConsentDefinition {
  /** Applications that differ in who is asked, as facts: nobody, everybody. Checks walk each of them. */
  readonly starts: readonly Facts[];
  /** Everybody who may be asked, by person. */
  readonly people: (told: ToldApplication) => Readonly<Record<string, AskedPerson>>;
  /** What they agree to, as much as they need to know of it: by label of the version, in the order in which it is read. */
  readonly about: (told: ToldApplication) => Told;
  /** What the step's agency is told, once those people have signed on paper what they did not agree to in the application. */
  readonly signed: (payload: Told, people: readonly string[]) => Told;
}
