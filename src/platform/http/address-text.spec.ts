import { Controller, Get, Module, Query } from '@nestjs/common';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createLog } from '../log.js';
import { refuseNul } from './address-text.js';
import { ProblemFilter } from './problem.filter.js';

@Controller('api/v1/cases')
class Cases {
  @Get(':code')
  show(@Query() query: unknown): unknown {
    return query;
  }
}

@Module({ controllers: [Cases] })
class CasesModule {}

let app: INestApplication;
let url: string;

beforeAll(async () => {
  app = await NestFactory.create(CasesModule, { logger: false });
  app.use('/api/v1', refuseNul);
  const log = createLog({ level: 'silent', format: 'json', process: 'test' });
  app.useGlobalFilters(new ProblemFilter(log, () => undefined));
  await app.listen(0, '127.0.0.1');
  url = `${await app.getUrl()}/api/v1/cases`;
});

afterAll(() => app.close());

describe('an address with a null character', () => {
  it.each(['/%00', '/H05%00', '/H05?status=%00', '/H05?%00=open'])(
    'is refused before it is read: %s',
    async (address) => {
      const answer = await fetch(`${url}${address}`);

      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ code: 'invalid-body', errors: [{ code: 'invalid-text' }] });
    },
  );

  it.each(['/H05', '/H05?status=%2500', '/%E1%BA%A5'])('is not seen where there is none: %s', async (address) => {
    expect((await fetch(`${url}${address}`)).status).toBe(200);
  });
});
