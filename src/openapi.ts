import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { SESSION_COOKIE } from './features/identity/session-cookie.js';

/** The release whose promises the document states. */
const RELEASE = '0.1.0';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

/** The OpenAPI document, made from the routes and their schemas. */
export function openApiOf(app: NestExpressApplication): OpenAPIObject {
  const description = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('lienthong')
    .setDescription('Interlinked public-service procedures: one application, several agencies, every result.')
    .setVersion(RELEASE)
    .addBearerAuth()
    .addCookieAuth(SESSION_COOKIE)
    .build();
  const document = SwaggerModule.createDocument(app, description);
  return { ...document, paths: withProblems(document.paths) };
}

/** Problems have a media type of their own (RFC 9457). */
function withProblems(paths: OpenAPIObject['paths']): OpenAPIObject['paths'] {
  const methods = ['get', 'post', 'put', 'delete'] as const;
  return Object.fromEntries(
    Object.entries(paths).map(([path, item]) => [
      path,
      {
        ...item,
        ...Object.fromEntries(
          methods.flatMap((method) => {
            const operation = item[method];
            return operation === undefined ? [] : [[method, withProblem(operation)]];
          }),
        ),
      },
    ]),
  );
}

const problemResponse = z.object({ content: z.object({ 'application/json': z.record(z.string(), z.unknown()) }) });

function withProblem(operation: Operation): Operation {
  const { default: problem, ...responses } = operation.responses;
  const found = problemResponse.safeParse(problem);
  if (!found.success) return operation;
  const content = { 'application/problem+json': found.data.content['application/json'] };
  return { ...operation, responses: { ...responses, default: { description: 'A problem (RFC 9457)', content } } };
}
