import type { INestApplication } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS } from '../../platform/http/access.js';
import type { Access } from '../../platform/http/access.js';

export interface RouteAccess {
  /** `CasesController.show`. */
  readonly handler: string;
  readonly access: Access;
}

const HTTP_METHOD_METADATA = 'method';

/**
 * Who may call each route of the application.
 *
 * @throws Error naming every route that does not say it: such an application must not start
 */
export function routeAccess(app: INestApplication): readonly RouteAccess[] {
  const reflector = app.get(Reflector);
  const scanner = new MetadataScanner();
  const routes = app
    .get(DiscoveryService)
    .getControllers()
    .flatMap(({ instance, name }) => {
      const prototype: unknown = Object.getPrototypeOf(instance);
      if (typeof prototype !== 'object' || prototype === null) return [];
      return scanner
        .getAllMethodNames(prototype)
        .map((method) => ({ handler: `${name}.${method}`, member: Reflect.get(prototype, method) }))
        .filter(({ member }) => typeof member === 'function' && Reflect.hasMetadata(HTTP_METHOD_METADATA, member))
        .map(({ handler, member }) => ({ handler, access: reflector.get<Access | undefined>(ACCESS, member) }));
    });
  const open = routes.filter(({ access }) => access === undefined).map(({ handler }) => handler);
  if (open.length > 0) throw new Error(`routes without an access rule: ${open.join(', ')}`);
  return routes.flatMap(({ handler, access }) => (access === undefined ? [] : [{ handler, access }]));
}
