import { PROBLEMS, type ProblemCode } from './problem-catalogue.js';
import type { Language, Texts } from './problem-entry.js';
import type { ProblemBody } from './problem-schema.js';
import { withWait } from './wait-words.js';

/** What is wrong with one field. */
export interface FieldError {
  /** JSON Pointer (RFC 6901) into the body: `/data/child/givenName`. */
  readonly pointer: string;
  readonly code: string;
  /** What to do about it. */
  readonly detail: Texts;
}

/** What belongs to this one occurrence. None of it may hold personal data. */
export interface ProblemDetails {
  readonly errors?: readonly FieldError[];
  /** What the case accepts instead. */
  readonly allowedCommands?: readonly string[];
  /** Who holds the work item. */
  readonly holder?: string;
  /** What was saved meanwhile. */
  readonly newer?: { readonly revision: number; readonly savedAt: string };
  /** The case that it became. */
  readonly case?: string;
  /** The facts that would differ, by name. */
  readonly facts?: readonly string[];
  /** The agencies that have the data of the case, for which step, and since when. */
  readonly heldBy?: readonly { readonly step: string; readonly agency: string; readonly since: string }[];
  /** The law by which it is so. */
  readonly article?: string;
  /** The last day on which it is so. */
  readonly until?: string;
  /** Seconds after which the same request may succeed. */
  readonly retryAfterS?: number;
  /** Not older than so many seconds must be the proof of who it is. */
  readonly authenticatedWithinS?: number;
  /** For the log only. */
  readonly cause?: unknown;
}

/** A request that cannot be met, as an error: the filter turns it into problem+json. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly retryAfterS: number | undefined;

  constructor(
    readonly code: ProblemCode,
    readonly details: ProblemDetails = {},
  ) {
    super(PROBLEMS[code].title.en, { cause: details.cause });
    this.retryAfterS = details.retryAfterS;
  }
}

/** The problem as RFC 9457 writes it, in the caller's language. */
export function problemBody(problem: Problem, language: Language, requestId: string): ProblemBody {
  const { status, title, advice } = PROBLEMS[problem.code];
  const { errors, allowedCommands, holder, facts, heldBy, newer, case: code, article, until } = problem.details;
  return {
    type: `/problems/${problem.code}`,
    status,
    code: problem.code,
    title: title[language],
    titles: title,
    detail: withWait(advice, problem.retryAfterS)[language],
    instance: requestId,
    ...(errors && {
      errors: errors.map((error) => ({ ...error, detail: error.detail[language], details: error.detail })),
    }),
    ...(allowedCommands && { allowedCommands: [...allowedCommands] }),
    ...(holder !== undefined && { holder }),
    ...(newer && { newer: { ...newer } }),
    ...(code !== undefined && { case: code }),
    ...(facts && { facts: [...facts] }),
    ...(heldBy && { heldBy: [...heldBy] }),
    ...(article !== undefined && { article }),
    ...(until !== undefined && { until }),
  };
}

/** The best known language of an `Accept-Language` header (RFC 9110, § 12.5.4); Vietnamese unless English is preferred. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const english = weightOf('en', acceptLanguage);
  return english !== undefined && english > (weightOf('vi', acceptLanguage) ?? 0) ? 'en' : 'vi';
}

function weightOf(language: Language, header = ''): number | undefined {
  const weights = header.split(',').flatMap((range) => {
    const [tag = '', ...parameters] = range.split(';').map((piece) => piece.trim().toLowerCase());
    if (tag.split('-', 1)[0] !== language) return [];
    const q = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
    return /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(q) ? [Number(q)] : [];
  });
  return weights.length === 0 ? undefined : Math.max(...weights);
}
