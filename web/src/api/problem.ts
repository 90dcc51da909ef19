/** RFC 9457, as our server writes it: `detail` says what to do next, in the language that was asked for. */
export interface Problem {
  readonly type: string;
  readonly status: number;
  readonly title: string;
  readonly detail?: string | undefined;
  readonly code: string;
  /** The name of the request, for whoever looks it up in the log. */
  readonly instance?: string | undefined;
  readonly errors?: readonly FieldError[] | undefined;
  readonly allowedCommands?: readonly string[] | undefined;
  readonly holder?: string | undefined;
  /** The facts that a correction would change, by name. */
  readonly facts?: readonly string[] | undefined;
  /** Which agency has what was to be corrected. */
  readonly heldBy?: readonly { readonly step: string; readonly agency: string; readonly since: string }[] | undefined;
  /** What was saved meanwhile. */
  readonly newer?: { readonly revision: number; readonly savedAt: string } | undefined;
  /** The case that it became. */
  readonly case?: string | undefined;
}

export interface FieldError {
  /** RFC 6901: `/data/child/bornOn`. */
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
  /** The same in both languages: a page that changes its language shows the other one. */
  readonly details: Readonly<Record<'vi' | 'en', string>>;
}

/** A request that was not done, in the server's own words; or that did not reach it. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(readonly problem: Problem) {
    super(problem.title);
  }

  /** Whether asking again would get the same answer. */
  get isFinal(): boolean {
    const { status } = this.problem;
    return status >= 400 && status < 500 && status !== 429;
  }
}

/** The problem of an error; undefined for one of our own making, which is a bug. */
export function problemOf(error: unknown): Problem | undefined {
  return error instanceof ProblemError ? error.problem : undefined;
}

/** What the browser knows of a request that got no answer. */
export function unreachable(): Problem {
  return { type: 'about:blank', status: 0, title: '', code: 'unreachable' };
}

/** Reads a problem out of an answer; one that is none of ours (a proxy's) keeps its status. */
export async function readProblem(response: Response): Promise<Problem> {
  const isProblem = response.headers.get('content-type')?.includes('application/problem+json') ?? false;
  const body: unknown = isProblem ? await response.json() : undefined;
  if (isOurs(body)) return body;
  return { type: 'about:blank', status: response.status, title: '', code: 'unreadable-answer' };
}

function isOurs(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'status' in body && 'title' in body;
}
