/** The environment of the agency systems' process. */
import { z } from 'zod';
import { behaviourSchema, MODES } from './behaviour.js';

function integer(unset: number, min: number, max: number) {
  return z
    .string()
    .regex(/^\d{1,10}$/)
    .transform(Number)
    .pipe(z.int().min(min).max(max))
    .default(unset);
}

const environmentSchema = z.object({
  /** The address to listen on; in a container, where others come from outside, 0.0.0.0. */
  AGENCIES_HOST: z.string().default('127.0.0.1'),
  /** 0: any free port. */
  AGENCIES_PORT: integer(0, 0, 65_535),
  AGENCIES_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** Where callbacks go: `{ENGINE_URL}/api/v1/agency-callbacks/{agency}`. */
  ENGINE_URL: z.url({ protocol: /^https?$/ }),
  DATA_DIR: z.string().default('.data'),
  AGENCIES_MODE: z.enum(MODES).default('auto'),
  AGENCIES_DELAY_MS: integer(2_000, 0, 86_400_000),
  /** Of the faults, so that a run can be repeated. */
  AGENCIES_SEED: integer(1, 0, 4_294_967_295),
  /** Given: the development identity provider answers under its path. */
  VNEID_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  NODE_ENV: z.string().default('development'),
});

/** The names of all those variables. */
export const AGENCIES_VARIABLES: readonly string[] = Object.keys(environmentSchema.shape);

/** What `startAgencies` needs; times in milliseconds. */
export interface AgenciesConfig {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly engineUrl: string;
  readonly dataDir: string;
  readonly behaviour: z.infer<typeof behaviourSchema>;
  readonly seed: number;
  readonly vneidIssuer?: string | undefined;
  readonly logLevel: string;
  /** Outside development nobody changes an agency's behaviour or clock over HTTP. */
  readonly isDevelopment: boolean;
}

/**
 * Reads the environment; an empty variable counts as absent.
 *
 * @throws Error that names every wrong variable, without its value
 */
export function readAgenciesConfig(environment: Readonly<Record<string, string | undefined>>): AgenciesConfig {
  const given = Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== '');
  const parsed = environmentSchema.safeParse(Object.fromEntries(given));
  if (!parsed.success) throw new Error(`the environment is not right:\n${z.prettifyError(parsed.error)}`);
  const { data } = parsed;
  return {
    host: data.AGENCIES_HOST,
    port: data.AGENCIES_PORT,
    databaseUrl: data.AGENCIES_DATABASE_URL,
    engineUrl: data.ENGINE_URL.replace(/\/$/, ''),
    dataDir: data.DATA_DIR,
    behaviour: behaviourSchema.parse({ mode: data.AGENCIES_MODE, delayMs: data.AGENCIES_DELAY_MS }),
    seed: data.AGENCIES_SEED,
    vneidIssuer: data.VNEID_ISSUER,
    logLevel: data.LOG_LEVEL,
    isDevelopment: data.NODE_ENV !== 'production',
  };
}
