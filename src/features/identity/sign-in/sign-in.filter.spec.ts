import { Controller, Get, Module } from '@nestjs/common';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createLog } from '../../../platform/log.js';
import { SignInFailed } from '../ports/sign-in-failed.js';
import { PublicAddress } from '../public-address.js';
import { SignInFilter } from './sign-in.filter.js';

@Controller('sign-in')
class FailingSignIn {
  @Get()
  begin(): never {
    throw new SignInFailed('provider-unavailable');
  }
}

@Module({ controllers: [FailingSignIn] })
class FailingModule {}

let app: INestApplication;

beforeAll(async () => {
  app = await NestFactory.create(FailingModule, { logger: false });
  const log = createLog({ level: 'silent', format: 'json', process: 'test' });
  app.useGlobalFilters(new SignInFilter(log, new PublicAddress('https://lienthong.example')));
  await app.listen(0, '127.0.0.1');
});

afterAll(() => app.close());

/** Where a failed sign-in leads to. */
async function landing(query: string, kept?: Readonly<Record<string, string>>): Promise<string | null> {
  const attempt = Buffer.from(new URLSearchParams(kept).toString()).toString('base64url');
  const headers = kept === undefined ? {} : { cookie: `__Host-sign-in=${attempt}` };
  const answer = await fetch(`${await app.getUrl()}/sign-in${query}`, { redirect: 'manual', headers });
  return answer.headers.get('location');
}

describe('a sign-in that failed', () => {
  it('keeps where the person wanted to go, for the next one', async () => {
    expect(await landing('?returnTo=/cases%3Flate%3Dtrue')).toBe(
      '/?signIn=provider-unavailable&returnTo=%2Fcases%3Flate%3Dtrue',
    );
  });

  it('keeps it also when the browser has come back from the provider', async () => {
    const kept = { state: 's', nonce: 'n', verifier: 'v', returnTo: '/inbox' };

    expect(await landing('', kept)).toBe('/?signIn=provider-unavailable&returnTo=%2Finbox');
  });

  it.each([
    '',
    '?returnTo=//evil.example/',
    '?returnTo=https://evil.example/',
    '?returnTo=/sign-in',
    '?returnTo=a&returnTo=b',
  ])('leads to the first page alone where nobody wanted to go to a page of ours: %j', async (query) => {
    expect(await landing(query)).toBe('/?signIn=provider-unavailable');
  });
});
