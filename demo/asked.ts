/** What the command line asks for: the language, and the usual stories, one bad day, all of them, or their list. */
import { parseArgs } from 'node:util';
import { ALL, SCENARIOS } from './scenarios.js';
import type { Story } from './stage.js';
import { LANGUAGES } from './words.js';
import type { Language } from './words.js';

export interface Asked {
  readonly language: Language;
  /** Absent: the usual ones. */
  readonly scenarios?: readonly Story[];
}

const SCENARIO = '--scenario';

/** Ends the program where it is not understood, or where the list was asked for. */
export function asked(args: readonly string[]): Asked {
  const { values } = readArguments(args);
  const language = LANGUAGES.find((candidate) => candidate === values.lang);
  if (language === undefined) return fail(`--lang ${values.lang}: vi | en`);
  const { scenario } = values;
  if (scenario === undefined) return { language };
  if (scenario === '') return list(language);
  if (scenario === ALL) return { language, scenarios: [...SCENARIOS.values()] };
  const chosen = SCENARIOS.get(scenario);
  return chosen === undefined
    ? fail(`--scenario ${scenario}: ${[...SCENARIOS.keys(), ALL].join(' | ')}`)
    : { language, scenarios: [chosen] };
}

/** `--scenario` alone asks for the list. */
function readArguments(args: readonly string[]) {
  const isAlone = (index: number) => args[index] === SCENARIO && (args[index + 1] ?? '--').startsWith('--');
  const whole = args.map((argument, index) => (isAlone(index) ? `${SCENARIO}=` : argument));
  const options = { lang: { type: 'string', default: 'vi' }, scenario: { type: 'string' } } as const;
  try {
    return parseArgs({ args: whole, options });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function list(language: Language): never {
  const width = Math.max(...[...SCENARIOS.keys()].map(({ length }) => length)) + 2;
  const rows = [...SCENARIOS].map(([name, { title }]) => `  ${name.padEnd(width)}${title[language]}`);
  process.stdout.write(`npm run demo -- --scenario <name | ${ALL}>\n\n${rows.join('\n')}\n`);
  return process.exit(0);
}

function fail(text: string): never {
  process.stderr.write(`${text}\n`);
  return process.exit(2);
}
