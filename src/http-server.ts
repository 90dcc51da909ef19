import type { IncomingMessage } from 'node:http';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { storeProblem } from './adapters/postgres/store-errors.js';
import { AppModule } from './app.module.js';
import { routeAccess } from './features/identity/route-access.js';
import { refuseNul } from './platform/http/address-text.js';
import { boundDepth } from './platform/http/body-depth.js';
import { ProblemFilter } from './platform/http/problem.filter.js';
import { Problem } from './platform/problems/problem.js';
import { nameRequests } from './platform/http/request-id.js';
import { forwardTo } from './platform/http/forward.js';
import { serveWebPages } from './platform/http/web-pages.js';
import { openApiOf } from './openapi.js';
import { ProbesModule } from './probes.module.js';
import type { Runtime } from './runtime.js';

const BODY_BYTES_MAX = '2mb';
const CALLBACKS = '/api/v1/agency-callbacks/';

/** Outside /api/v1: what probes, crawlers and people look for at the root. */
const ROOT_PATHS = [
  'healthz',
  'readyz',
  'metrics',
  '.well-known/security.txt',
  'problems/:code',
  'sign-in',
  'sign-in/callback',
];

export interface HttpSurroundings {
  /** Where the development identity provider is reached; it answers under /vneid. */
  readonly identityProvider: string | undefined;
  /** The folder of the built web pages; absent: the API alone. */
  readonly pages: string | undefined;
}

/**
 * The application, ready to listen.
 *
 * @throws Error if a route does not say who may call it
 */
export async function createHttpApplication(
  runtime: Runtime,
  { identityProvider, pages }: HttpSurroundings,
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.over(runtime), {
    bodyParser: false,
    rawBody: true,
    logger: ['error', 'warn', 'fatal'],
    abortOnError: false,
  });
  app.disable('x-powered-by');
  app.disable('etag');
  if (runtime.config.TRUSTED_PROXIES !== undefined) app.set('trust proxy', runtime.config.TRUSTED_PROXIES);
  app.use(nameRequests(() => runtime.ids.nonce()));
  if (identityProvider !== undefined) app.use(forwardTo('/vneid', identityProvider));
  if (pages !== undefined) serveWebPages(app, pages, () => runtime.ids.nonce());
  // Behind a proxy that ends TLS, or on this machine: what is asked for over HTTP is not sent to another port.
  app.use(helmet({ contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } } }));
  // Before what refuses a body.
  app.use('/api/v1', neverKept);
  // The signature covers the bytes as they came, and what is authentic is judged even if it is no JSON.
  app.useBodyParser('raw', { limit: BODY_BYTES_MAX, type: isCallback, inflate: false });
  app.useBodyParser('json', { limit: BODY_BYTES_MAX });
  app.use(boundDepth);
  app.use('/api/v1', refuseNul);
  app.setGlobalPrefix('api/v1', { exclude: ROOT_PATHS });
  SwaggerModule.setup('api/docs', app, () => openApiOf(app));
  await app.init();
  refuseTheRest(app, new ProblemFilter(runtime.log, storeProblem));
  routeAccess(app);
  return app;
}

/** What nothing answered, and what failed on the way to a route: Express would tell it as a page, in development with the stack. */
function refuseTheRest(app: NestExpressApplication, problems: ProblemFilter): void {
  app.use((request: Request, response: Response) => problems.answer(new Problem('not-found'), request, response));
  // By its four parameters Express knows a handler of errors.
  app.use((error: unknown, request: Request, response: Response, _next: NextFunction) =>
    problems.answer(error, request, response),
  );
}

/** Probes and figures alone, ready to listen: for a process that does not answer the API. */
export async function createProbesApplication(runtime: Runtime): Promise<INestApplication> {
  const app = await NestFactory.create(ProbesModule.over(runtime), {
    logger: ['error', 'warn', 'fatal'],
    abortOnError: false,
  });
  return await app.init();
}

/** What is answered is of people and of now: neither a browser nor a proxy keeps it (RFC 9111, 5.2.2.5), errors too. */
function neverKept(_: Request, response: Response, next: NextFunction): void {
  response.setHeader('cache-control', 'no-store');
  next();
}

function isCallback({ url }: IncomingMessage): boolean {
  return url?.startsWith(CALLBACKS) ?? false;
}
