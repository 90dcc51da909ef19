/** The routes of the running application, as its router has them. */
import type { NestExpressApplication } from '@nestjs/platform-express';
import { z } from 'zod';

export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** As OpenAPI writes it: `/api/v1/cases/{code}`. */
  readonly path: string;
}

const layers = z.array(
  z.object({ route: z.object({ path: z.string(), methods: z.record(z.string(), z.boolean()) }).optional() }).loose(),
);
const methods = z.enum(['get', 'post', 'put', 'patch', 'delete']);

/** Every route that the router would answer, but for the pages of the API reference. */
export function routesOf(app: NestExpressApplication): readonly Route[] {
  // Express and its router are functions with properties.
  const express: unknown = app.getHttpAdapter().getInstance();
  const router: unknown = Reflect.get(Object(express), 'router');
  const stack = layers.parse(Reflect.get(Object(router), 'stack'));
  return (
    stack
      .flatMap(({ route }) => (route === undefined ? [] : [route]))
      // The reference pages, and the answer for methods that nothing else answers.
      .filter(({ path, methods: answered }) => !path.includes('/api/docs') && Object.keys(answered).length === 1)
      .flatMap(({ path, methods: answered }) =>
        Object.keys(answered).map((method) => ({
          method: methods.parse(method),
          path: path.replace(/:(\w+)/g, '{$1}'),
        })),
      )
  );
}
