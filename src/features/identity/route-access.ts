import type { INestApplication } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS, FRESH_SIGN_IN } from '../../platform/http/access.js';
import type { Access, FreshSignInRule } from '../../platform/http/access.js';

export interface RouteAccess {
  /** `CasesController.show`. */
  readonly handler: string;
  readonly access: Access;
  /** Where only somebody is let in who has just proved who they are. */
  readonly fresh?: FreshSignInRule | undefined;
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
        .map(({ handler, member }) => ({
          handler,
          access: reflector.get<Access | undefined>(ACCESS, member),
          fresh: reflector.get<FreshSignInRule | undefined>(FRESH_SIGN_IN, member),
        }));
    });
  const open = routes.filter(({ access }) => access === undefined).map(({ handler }) => handler);
  if (open.length > 0) throw new Error(`routes without an access rule: ${open.join(', ')}`);
  return routes.flatMap(({ access, ...route }) => (access === undefined ? [] : [{ ...route, access }]));
}
