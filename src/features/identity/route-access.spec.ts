import { Controller, Get, Module } from '@nestjs/common';
import type { Type } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { AllowEverybody } from '../../platform/http/access.js';
import { routeAccess } from './route-access.js';

@Controller('told')
class ToldController {
  @Get()
  @AllowEverybody('a test')
  show(): string {
    return 'told';
  }
}

@Controller('forgotten')
class ForgottenController {
  @Get()
  show(): string {
    return 'forgotten';
  }
}

@Module({ imports: [DiscoveryModule], controllers: [ToldController] })
class ToldModule {}

@Module({ imports: [ToldModule], controllers: [ForgottenController] })
class ForgetfulModule {}

const applicationOf = (module: Type) => NestFactory.create(module, { logger: false });

describe('the routes of an application', () => {
  it('each say who may call them', async () => {
    expect(routeAccess(await applicationOf(ToldModule))).toEqual([
      { handler: 'ToldController.show', access: { kind: 'public', because: 'a test' } },
    ]);
  });

  it('are refused at the start if one does not', async () => {
    const app = await applicationOf(ForgetfulModule);

    expect(() => routeAccess(app)).toThrow('routes without an access rule: ForgottenController.show');
  });
});
