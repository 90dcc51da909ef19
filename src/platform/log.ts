import { types } from 'node:util';
import { pino, type DestinationStream, type Logger } from 'pino';

/** Fields that hold something of a person, or that open something: they never reach a log, whoever passes them by mistake, in whatever case. */
const HIDDEN_FIELDS: ReadonlySet<string> = new Set(
  [
    'personalId',
    'headPersonalId',
    'fullName',
    'headFullName',
    'familyName',
    'middleName',
    'givenName',
    'bornOn',
    'diedOn',
    'phone',
    'email',
    'address',
    'residence',
    'hometown',
    'placeOfBirth',
    'placeOfDeath',
    'applicant',
    'child',
    'mother',
    'father',
    'deceased',
    'data',
    'payload',
    'parts',
    'body',
    'authorization',
    'cookie',
    'set-cookie',
    'proof',
    'secret',
    'password',
    'token',
  ].map((name) => name.toLowerCase()),
);
const HIDDEN = '[hidden]';
const DEPTH_MAX = 6;

export interface LogOptions {
  readonly level: string;
  /** `json` for machines, `lines` for the eyes of a developer. */
  readonly format: 'json' | 'lines';
  /** Which process this is. */
  readonly process: string;
}

/**
 * The log of a process: events with fields, `log.info({ event: 'case.withdrawn', caseCode }, 'case withdrawn')`. What it
 * is given must not be personal; hiding the known fields is the second line, not the first.
 */
export function createLog(options: LogOptions, output: DestinationStream = process.stdout): Logger {
  const destination = options.format === 'json' ? output : { write: (json: string) => output.write(lineOf(json)) };
  return pino(
    {
      level: options.level,
      base: { process: options.process },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: {
        level: (label) => ({ level: label }),
        log: (fields) => hideIn(fields, 0),
      },
      serializers: { err: errorFields },
    },
    destination,
  );
}

function hideIn(fields: object, depth: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      HIDDEN_FIELDS.has(name.toLowerCase()) ? HIDDEN : hidden(value, depth),
    ]),
  );
}

function hidden(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || types.isNativeError(value)) return value;
  if (depth === DEPTH_MAX) return HIDDEN;
  if (Array.isArray(value)) return value.map((item) => hidden(item, depth + 1));
  return hideIn(value, depth + 1);
}

/** Only what names the fault: drivers hang the row and its values on their errors. */
function errorFields(error: unknown, depth = 0): unknown {
  if (!types.isNativeError(error)) return typeof error;
  const { name, message, stack, cause } = error;
  const code = 'code' in error ? error.code : undefined;
  const because = cause === undefined || depth === DEPTH_MAX ? {} : { cause: errorFields(cause, depth + 1) };
  return { name, message, code, stack, ...because };
}

/** `03:00:00.000 INFO  api case withdrawn event=case.withdrawn`, and stack traces under it. */
function lineOf(json: string): string {
  const { time, level, process: origin, msg, err, ...fields }: Record<string, unknown> = JSON.parse(json);
  const pairs = Object.entries(fields).map(([name, value]) => `${name}=${shown(value)}`);
  const head = [String(time).slice(11, 23), String(level).toUpperCase().padEnd(5), origin, msg, ...pairs];
  return `${head.filter((piece) => piece !== undefined).join(' ')}\n${stackOf(err)}`;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function stackOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('stack' in error)) return '';
  return `${String(error.stack)}\n${'cause' in error ? stackOf(error.cause) : ''}`;
}
