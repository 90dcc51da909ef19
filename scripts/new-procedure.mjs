/**
 * Begins a procedure: writes `workflows/<key>/v1` and its line in the registry, so that everything type-checks and holds its proofs,
 * and says what its author decides next. Nothing is half written: the folder appears when all of it is there.
 *
 *   npm run new:procedure -- --key death-registration --title-vi "Đăng ký khai tử" --title-en "Death registration" \
 *     --law "Luật Hộ tịch 2014, Điều 32–34" --since 2016-01-01 --step death-registration:civil-status
 *
 * `--root <folder>` writes into another tree than this one.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ruleFiles } from './new-procedure/rules.mjs';
import { shownFiles } from './new-procedure/shown.mjs';
import { wordFiles } from './new-procedure/words.mjs';

const HERE = join(dirname(fileURLToPath(import.meta.url)), '..');
const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** The region of the case as a whole has this name in each chart. */
const CASE_REGION = 'case';

const USAGE = `Begins a procedure in workflows/<key>/v1.

  npm run new:procedure -- --key <key> --title-vi <title> --title-en <title> --law <act, article> --since <day> --step <step>:<agency>

  --key        its key, in kebab-case; never changes
  --title-vi   its official title
  --title-en   the same in English
  --law        where its rules stand; marked as not confirmed until you have read it there
  --since      YYYY-MM-DD, the first day of that law
  --step       a step and the agency that carries it out; again for each further step, in their order`;

const OPTIONS = {
  help: { type: 'boolean' },
  root: { type: 'string' },
  key: { type: 'string' },
  'title-vi': { type: 'string' },
  'title-en': { type: 'string' },
  law: { type: 'string' },
  since: { type: 'string' },
  step: { type: 'string', multiple: true },
};

const given = readArguments();
if (given.help) {
  console.log(USAGE);
} else {
  const root = given.root ?? HERE;
  const procedure = definitionOf(given, root);
  await write(procedure, root);
  console.log(nextSteps(procedure));
}

function readArguments() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    return fail([error.message]);
  }
}

/** What the templates are filled with; ends the program with all that is wrong with the arguments. */
function definitionOf(values, root) {
  const { key = '', law = '', since = '', step: told = [] } = values;
  const titles = { vi: (values['title-vi'] ?? '').normalize('NFC').trim(), en: (values['title-en'] ?? '').trim() };
  const names = told.map((text) => text.split(':'));
  const problems = [
    ...wrongKey(key, root),
    ...(titles.vi === '' ? ['--title-vi is missing.'] : []),
    ...(titles.en === '' ? ['--title-en is missing.'] : []),
    ...(law.trim() === '' ? ['--law is missing: say the act and, if you know it, the article.'] : []),
    ...(DAY.test(since) ? [] : [`--since is a day such as 2026-01-01, not "${since}".`]),
    ...wrongSteps(told, names, agencyKeys(root)),
  ];
  if (problems.length > 0) fail(problems);
  const steps = names.map(([step, agency], index) => ({
    step,
    agency,
    title:
      names.length === 1 ? titles : { vi: `${titles.vi}: phần ${index + 1}`, en: `${titles.en}: part ${index + 1}` },
  }));
  const agencies = [...new Set(steps.map(({ agency }) => agency))].map((agency) => nameOf(agency, root));
  return { key, name: camelCase(key), titles, law: law.normalize('NFC').trim(), since, steps, agencies };
}

function wrongKey(key, root) {
  if (!KEBAB.test(key)) return [`--key is lower-case words joined by hyphens, not "${key}".`];
  return existsSync(join(root, 'workflows', key)) ? [`The key ${key} is taken: workflows/${key} is there.`] : [];
}

function wrongSteps(told, names, agencies) {
  if (told.length === 0) return ['--step is missing: a procedure has a step, given as <step>:<agency>.'];
  const steps = names.map(([step]) => step);
  return names.flatMap(([step, agency, ...rest], index) => [
    ...(rest.length > 0 || agency === undefined ? [`--step is <step>:<agency>, not "${told[index]}".`] : []),
    ...(KEBAB.test(step) && step !== CASE_REGION
      ? []
      : [`"${step}" is no name for a step: lower-case words, not "case".`]),
    ...(steps.indexOf(step) < index ? [`The step ${step} is there twice.`] : []),
    ...(agency === undefined || agencies.includes(agency)
      ? []
      : [`There is no agency "${agency}". There are: ${agencies.join(', ')}.`]),
  ]);
}

/** The agencies of the contract, as its list names them. */
function agencyKeys(root) {
  const contract = readFileSync(join(root, 'agency-contract/wire.ts'), 'utf8');
  const [, list = ''] = /AGENCY_KEYS = \[([^\]]*)\]/.exec(contract) ?? [];
  return [...list.matchAll(/'([a-z-]+)'/g)].map(([, key]) => key);
}

/** What the procedures that there are call the agency; its key, where none does. */
function nameOf(agency, root) {
  const inLanguage = (language) => {
    const texts = labelFiles(root, language).map((path) => readFileSync(path, 'utf8'));
    const found = texts.map((text) => new RegExp(`'agency\\.${agency}': (['"])(.*)\\1,`).exec(text)?.[2]);
    return found.find((text) => text !== undefined) ?? agency;
  };
  return { agency, vi: inLanguage('vi'), en: inLanguage('en') };
}

function labelFiles(root, language) {
  const workflows = join(root, 'workflows');
  return readdirSync(workflows, { recursive: true })
    .filter((path) => path.endsWith(join('labels', `${language}.ts`)))
    .map((path) => join(workflows, path));
}

async function write(procedure, root) {
  const { key, name } = procedure;
  const workflows = join(root, 'workflows');
  const registry = join(workflows, 'registry.ts');
  const files = { ...ruleFiles(procedure), ...shownFiles(procedure), ...wordFiles(procedure) };
  const registered = withLine(readFileSync(registry, 'utf8'), key, `${name}V1`);
  // Nobody takes a folder with a leading line for a procedure.
  const draft = mkdtempSync(join(workflows, '_new-'));
  try {
    for (const [path, text] of Object.entries(files)) await writeFormatted(join(draft, 'v1', path), text);
    await writeFormatted(join(draft, 'registry.ts'), registered);
    mkdirSync(join(workflows, key));
    renameSync(join(draft, 'v1'), join(workflows, key, 'v1'));
    renameSync(join(draft, 'registry.ts'), registry);
  } finally {
    rmSync(draft, { recursive: true });
  }
}

async function writeFormatted(path, text) {
  // Whoever mistyped an argument need not wait for it.
  const { format, resolveConfig } = await import('prettier');
  const settings = await resolveConfig(join(HERE, 'package.json'));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await format(text, { ...settings, filepath: path }));
}

/** The registry with one version more: its import after the others, its name at the end of the list. */
function withLine(registry, key, version) {
  const imports = [...registry.matchAll(/^import .*;\n/gm)];
  const last = imports.at(-1);
  const end = registry.lastIndexOf(']');
  if (last === undefined || end < 0) return fail(['workflows/registry.ts holds no list of versions.']);
  const after = last.index + last[0].length;
  const line = `import { ${version} } from './${key}/v1/procedure.js';\n`;
  const listed = registry.slice(after, end).trimEnd().replace(/,$/, '');
  return `${registry.slice(0, after)}${line}${listed}, ${version}${registry.slice(end)}`;
}

function camelCase(key) {
  return key.replaceAll(/-([a-z0-9])/g, (_all, letter) => letter.toUpperCase());
}

function nextSteps({ key, agencies }) {
  const nameless = agencies.filter(({ agency, vi }) => agency === vi).map(({ agency }) => agency);
  const next = [
    ['steps.ts', 'what each step issues, who decides, by which article, whether it can be taken back'],
    [
      'machine.ts',
      'which steps follow which, and where one officer decides alone (the others are signed by a second one)',
    ],
    ['deadlines.ts', 'the limits (five working days a step stand there) and their articles'],
    ['form.ts, facts.ts', 'what is asked, and what of it the chart may know: nothing about a person'],
    ['persons.ts, payloads.ts', 'whom it is about, and what each agency is told'],
    ['documents.ts, reasons.ts', 'the papers by their legal names; why a step is refused or a paper is asked for'],
    ['labels/', `every word${nameless.length > 0 ? `, the names of ${nameless.join(', ')} too` : ''}`],
    ['retention.ts, procedure.ts', 'how long what is kept, the official codes, what is masked'],
    ['samples/', 'one for each rule of the agencies, named after it'],
  ];
  const rows = next.map(([file, what]) => `  ${file.padEnd(28)}${what}`).join('\n');
  return `workflows/${key}/v1 is there, and its line in workflows/registry.ts. Decide next, in that folder:\n${rows}
Then: node scripts/digests.mjs write, npm run check:procedures, and docs/start/write-a-procedure.md from step 2.`;
}

function fail(problems) {
  console.error(`${problems.join('\n')}\nNothing was written. How it is called: npm run new:procedure -- --help`);
  process.exit(1);
}
