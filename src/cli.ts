/** The command behind `npm start`. */
import { readConfig, type Config } from './platform/config.js';
import { diskFailure } from './start-failure.js';
import { Installation } from './supervisor.js';

const DEMO_USERS = `
Demo users: desk-officer · agency-officer.civil-status · signing-officer.civil-status · agency-officer.residence ·
agency-officer.social-insurance · agency-officer.social-protection · signing-officer.social-protection · auditor · operator …
A token for the command line, in another terminal: npm run -s token -- desk-officer
`;

try {
  const config = readConfig(process.env);
  await start(config).catch((error: unknown) => {
    throw diskFailure(config.DATA_DIR, error) ?? error;
  });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

async function start(config: Config): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const installation = new Installation(config, say);
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    say('Stopping / Đang dừng …');
    void installation.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  await installation.start();
  say(welcome(`http://localhost:${config.PORT}`, config.OIDC_ISSUER));
}

function welcome(url: string, issuer: string | undefined): string {
  return `
lienthong is ready / đã sẵn sàng

  API            ${url}/api/v1
  API reference  ${url}/api/docs
  Sign-in        ${issuer ?? `${url}/vneid`}
  Health         ${url}/readyz
${issuer === undefined ? DEMO_USERS : ''}
Ctrl-C stops everything; the data stays.
`;
}
