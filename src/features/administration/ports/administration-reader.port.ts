import type { Instant } from '../../../kernel/values/time.js';
import type { ChangeRecord } from './change-record.js';
import type { DatedOffice, DatedPublication, HeldRoleRecord, Standing } from './standing.js';

/** Which changes; what is absent does not matter. */
export interface ChangeFilter {
  readonly status?: 'proposed' | 'approved' | 'refused' | 'withdrawn' | 'expired' | undefined;
  readonly kind?: string | undefined;
}

/** Which offices: by agency and a part of code, commune or name. */
export interface OfficeFilter {
  readonly agency?: string | undefined;
  readonly text?: string | undefined;
}

/** Which roles: of a person, at an office, or by name. */
export interface RoleFilter {
  readonly subject?: string | undefined;
  readonly office?: string | undefined;
  readonly role?: string | undefined;
}

/** Where a list begins, and how long it is. */
export interface PageAsked {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Which time: those in force on that day in Vietnam; absent: now and later. */
export interface TimeAsked {
  readonly on?: string | undefined;
}

/** A part of a list, and where the next one begins. */
export interface PageOf<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** An office, and how many people hold a role there now. */
export interface OfficeInUse extends DatedOffice {
  readonly people: number;
}

/** A role, and what its holder is called. */
export interface NamedRole extends HeldRoleRecord {
  readonly name?: string | undefined;
}

/** What holds and what is to hold, for those who administer and those who watch over it. */
export abstract class AdministrationReader {
  /** Newest first; and the time by which those that nobody has decided are open or over. */
  abstract changes(
    filter: ChangeFilter,
    page: PageAsked,
  ): Promise<PageOf<ChangeRecord> & { readonly legalNow: Instant }>;
  /** The change, and what it would meet today; undefined if there is none. */
  abstract change(id: string): Promise<{ readonly change: ChangeRecord; readonly standing: Standing } | undefined>;
  /** By code. */
  abstract offices(filter: OfficeFilter & TimeAsked, page: PageAsked): Promise<PageOf<OfficeInUse>>;
  /** By login. */
  abstract roles(filter: RoleFilter & TimeAsked, page: PageAsked): Promise<PageOf<NamedRole>>;
  /** All, by procedure and time. */
  abstract publications(): Promise<readonly DatedPublication[]>;
}
