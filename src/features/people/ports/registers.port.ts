/** What somebody wants to know of whom, and what for. */
export interface RegisterQuestion {
  readonly personalId: string;
  /** A code of the closed list of purposes. */
  readonly purpose: string;
}

/** Somebody of the same household. */
export interface HouseholdMember {
  readonly personalId: string;
  readonly fullName: string;
  readonly relationToHead: string;
}

/** What a register knows of a person, under the names that applications give the fields. */
export interface RegisteredPerson {
  readonly personalId: string;
  /** False once the death is registered. */
  readonly alive: boolean;
  readonly motherId?: string | undefined;
  readonly fatherId?: string | undefined;
  readonly marriage?: { readonly spouseId: string } | undefined;
}

/** What became of a question; `not-done`: the register was silent, or what it said cannot be relied on. */
export type RegisterAnswer =
  | {
      readonly status: 'found';
      readonly person: RegisteredPerson;
      readonly household?: readonly HouseholdMember[] | undefined;
    }
  | { readonly status: 'not-found' }
  | { readonly status: 'not-done' };

/** The registers of the agencies that keep people. */
export abstract class Registers {
  /** Answers within its time limit and never throws because of the register: it must not hold up an application. */
  abstract ask(register: string, question: RegisterQuestion): Promise<RegisterAnswer>;
}
