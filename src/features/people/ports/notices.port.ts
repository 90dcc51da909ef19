/** Which notice somebody wants to read, and what for. */
export interface NoticeQuestion {
  readonly kind: 'birth' | 'death';
  readonly number: string;
  /** Who issued it, where the number alone does not tell. */
  readonly issuer?: string | undefined;
  /** A code of the closed list of purposes. */
  readonly purpose: string;
}

interface Paper {
  readonly number: string;
  /** The facility, as the paper writes it. */
  readonly issuer: string;
  /** `YYYY-MM-DD`. */
  readonly issuedOn: string;
  /** What is not as usual about it. */
  readonly oddities: readonly ('issued-before-event' | 'issued-again' | 'no-personal-id')[];
}

/** What somebody without a personal id number showed. */
interface OtherPaper {
  readonly kind: 'passport' | 'former-identity-card' | 'birth-certificate';
  readonly number: string;
  readonly issuedOn?: string | undefined;
  readonly issuer?: string | undefined;
}

interface Place {
  readonly province: string;
  readonly commune: string;
  readonly detail: string;
}

/** As exactly as it is known. */
interface KnownDate {
  readonly precision: string;
  readonly value: string;
}

type Sex = 'male' | 'female' | 'undetermined';

/** A giấy chứng sinh. */
export interface BirthNotice extends Paper {
  readonly kind: 'birth';
  readonly child: {
    /** What the family means to call the child. */
    readonly intendedName?: string | undefined;
    readonly sex: Sex;
    readonly bornOn: string;
    /** `05:40` on the clock of the place. */
    readonly bornAt?: string | undefined;
    /** How many children this birth brought, where the facility tells. */
    readonly bornTogether?: number | undefined;
    readonly placeOfBirth: Place;
  };
  readonly mother: {
    readonly personalId?: string | undefined;
    readonly otherPaper?: OtherPaper | undefined;
    readonly fullName: string;
    readonly bornOn: KnownDate;
    readonly ethnicGroup: string;
    readonly residence: Place;
  };
}

/** A giấy báo tử. */
export interface DeathNotice extends Paper {
  readonly kind: 'death';
  /** Quyển số. */
  readonly book?: string | undefined;
  readonly deceased: {
    readonly personalId?: string | undefined;
    readonly identityPaper?: { readonly issuedOn: string; readonly issuer: string } | undefined;
    readonly otherPaper?: OtherPaper | undefined;
    readonly fullName: string;
    readonly sex: Sex;
    readonly bornOn: KnownDate;
    readonly ethnicGroup: string;
    readonly nationality: string;
    readonly diedAt?: KnownDate | undefined;
    readonly placeOfDeath: Place;
    readonly diedOnTheWay?: true | undefined;
    readonly cause: 'illness' | 'old-age' | 'accident' | 'other' | 'unknown';
    readonly lastResidence: Place;
  };
}

/** What became of a question; `not-done`: nobody answered in time, or what was said cannot be relied on. */
export type NoticeAnswer =
  | { readonly status: 'found'; readonly notice: BirthNotice | DeathNotice }
  | { readonly status: 'not-found' }
  /** Several facilities have a notice of that number. */
  | { readonly status: 'ambiguous' }
  /** The facility has taken it back. */
  | { readonly status: 'cancelled' }
  | { readonly status: 'not-done' };

/** The notices of births and deaths that health facilities send, and what was registered with them. */
export abstract class Notices {
  /** Answers within its time limit and never throws because of the other side. */
  abstract find(question: NoticeQuestion): Promise<NoticeAnswer>;

  /** Whether a birth was registered with that notice; undefined if civil status gave no answer to rely on. */
  abstract isUsed(birthNotice: string, purpose: string): Promise<boolean | undefined>;
}
