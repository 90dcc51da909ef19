import { readFileSync } from 'node:fs';

/** What opens something. Each may lie in a file instead, named by `<variable>_FILE`, as container platforms hand secrets over. */
const SECRET_VARIABLES = [
  'DATABASE_URL',
  'MIGRATOR_DATABASE_URL',
  'READER_DATABASE_URL',
  'SEALER_DATABASE_URL',
  'AGENCIES_DATABASE_URL',
  'REDIS_URL',
  'OIDC_CLIENT_SECRET',
] as const;

type Environment = Readonly<Record<string, string | undefined>>;

const fileOf = (name: string): string => `${name}_FILE`;

/** The variables that name such files. */
export const SECRET_FILE_VARIABLES: readonly string[] = SECRET_VARIABLES.map(fileOf);

/** What such a variable must be, for the message to the operator. */
export const SECRET_FILE_EXPECTED = {
  vi: 'đường dẫn tới tệp đọc được, không rỗng; không đặt cùng lúc với biến không có _FILE',
  en: 'the path of a file that can be read and is not empty; not given beside the variable without _FILE',
};

/**
 * The environment with what the files hold, without white space around it.
 *
 * @returns `wrong`: which of the variables name no such file, or are given twice
 */
export function withSecretFiles(environment: Environment): {
  readonly environment: Environment;
  readonly wrong: readonly string[];
} {
  const given = SECRET_VARIABLES.filter((name) => (environment[fileOf(name)] ?? '').trim() !== '');
  const read = given.map((name) => {
    const isTwice = (environment[name] ?? '').trim() !== '';
    return { name, secret: isTwice ? undefined : contentOf(environment[fileOf(name)] ?? '') };
  });
  return {
    environment: { ...environment, ...Object.fromEntries(read.map(({ name, secret }) => [name, secret])) },
    wrong: read.flatMap(({ name, secret }) => (secret === undefined ? [fileOf(name)] : [])),
  };
}

function contentOf(path: string): string | undefined {
  try {
    const content = readFileSync(path.trim(), 'utf8').trim();
    return content === '' ? undefined : content;
  } catch {
    // Why not is for the operator to look at: the message must not say what lies there.
    return undefined;
  }
}
