import { Controller, Get, Module, Res } from '@nestjs/common';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NextFunction, Request, Response } from 'express';
import { createLog } from '../log.js';
import { ProblemFilter } from './problem.filter.js';

@Controller()
class Answers {
  @Get('begun')
  begin(@Res() response: Response): never {
    response.type('text/plain').write('the first half');
    throw new Error('the second half cannot be made');
  }

  @Get('not-begun')
  fail(): never {
    throw new Error('nothing of it can be made');
  }
}

@Module({ controllers: [Answers] })
class AnswersModule {}

const escaped: unknown[] = [];

let app: INestApplication;
let url: string;

beforeAll(async () => {
  app = await NestFactory.create(AnswersModule, { logger: false });
  const log = createLog({ level: 'silent', format: 'json', process: 'test' });
  app.useGlobalFilters(new ProblemFilter(log, () => undefined));
  await app.init();
  app.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => {
    escaped.push(error);
    response.destroy();
  });
  await app.listen(0, '127.0.0.1');
  url = await app.getUrl();
});

afterAll(() => app.close());

describe('an error while an answer is made', () => {
  it('becomes a problem that tells nothing of its cause', async () => {
    const answer = await fetch(`${url}/not-begun`);

    expect(answer.status).toBe(500);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.text()).not.toContain('nothing of it');
  });

  it('cuts an answer that has begun: nobody takes the half for the whole', async () => {
    const answer = await fetch(`${url}/begun`);

    await expect(answer.text()).rejects.toThrow(/terminated/);
    expect(escaped).toEqual([]);
  });
});
