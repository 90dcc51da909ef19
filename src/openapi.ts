import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { required } from './kernel/values/assert.js';
import { isRecord } from './kernel/values/records.js';
import { SESSION_COOKIE } from './features/identity/session-cookie.js';

/** The release whose promises the document states. */
const RELEASE = '0.1.0';

const METHODS = ['get', 'post', 'put', 'delete'] as const;

type Schema = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string];
type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

const problemResponse = z.object({
  content: z.object({ 'application/json': z.object({ schema: z.custom<Schema>(isRecord) }) }),
});

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
  const schemas = { ...document.components?.schemas, Problem: problemIn(document.paths) };
  return { ...document, paths: withProblems(document.paths), components: { ...document.components, schemas } };
}

/** As the first route describes it: all of them say the same. */
function problemIn(paths: OpenAPIObject['paths']): Schema {
  const described = Object.values(paths)
    .flatMap((item) => METHODS.map((method) => problemResponse.safeParse(item[method]?.responses['default'])))
    .find(({ success }) => success);
  return required(described?.data, 'a problem').content['application/json'].schema;
}

/** Problems have a media type of their own (RFC 9457), and one description for all. */
function withProblems(paths: OpenAPIObject['paths']): OpenAPIObject['paths'] {
  return Object.fromEntries(
    Object.entries(paths).map(([path, item]) => [
      path,
      {
        ...item,
        ...Object.fromEntries(
          METHODS.flatMap((method) => {
            const operation = item[method];
            return operation === undefined ? [] : [[method, withProblem(operation)]];
          }),
        ),
      },
    ]),
  );
}

const PROBLEM = {
  description: 'A problem (RFC 9457)',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

function withProblem(operation: Operation): Operation {
  const { default: problem, ...responses } = operation.responses;
  return problem === undefined ? operation : { ...operation, responses: { ...responses, default: PROBLEM } };
}
