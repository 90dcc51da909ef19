import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule, Reflector } from '@nestjs/core';
import { monotonicMs } from './adapters/clock/system-clock.js';
import { storeProblem } from './adapters/postgres/store-errors.js';
import { keysProblem } from './engine/problem-of.js';
import { AccessGuard } from './features/identity/access.guard.js';
import { Authentication } from './features/identity/authentication.js';
import { CallerGuard } from './features/identity/caller.guard.js';
import { PublicAddress } from './features/identity/public-address.js';
import { RateGuard } from './features/identity/rate.guard.js';
import { SignInFilter } from './features/identity/sign-in/sign-in.filter.js';
import { AgencyCallbacksController } from './features/agency-callbacks/agency-callbacks.controller.js';
import { HealthController } from './platform/health/health.controller.js';
import { BodyPipe } from './platform/http/body.pipe.js';
import { ProblemFilter } from './platform/http/problem.filter.js';
import { RequestRates } from './platform/http/request-rates.js';
import type { RateClass } from './platform/http/request-rates.js';
import { ProblemsController } from './platform/problems/problems.controller.js';
import { SecurityTxtController } from './platform/security-txt.controller.js';
import { PortsModule } from './ports.module.js';
import { FEATURES } from './features.js';
import type { Runtime } from './runtime.js';

/** The HTTP side of a process: every feature, over the ports that the runtime binds. */
@Module({})
export class AppModule {
  static over(runtime: Runtime): DynamicModule {
    const rates = new RequestRates(runtime.config.REQUESTS_PER_MINUTE, monotonicMs);
    const onLimited = (rateClass: RateClass) => runtime.metrics.requestsLimited.inc({ class: rateClass });
    return {
      module: AppModule,
      imports: [DiscoveryModule, PortsModule.over(runtime), ...FEATURES],
      controllers: [AgencyCallbacksController, HealthController, ProblemsController, SecurityTxtController],
      providers: [
        Authentication,
        { provide: APP_GUARD, useClass: CallerGuard },
        {
          provide: APP_GUARD,
          inject: [Reflector],
          useFactory: (reflector: Reflector) => new RateGuard(reflector, rates, onLimited),
        },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useValue: new BodyPipe() },
        {
          provide: APP_FILTER,
          useValue: new ProblemFilter(runtime.log, (error) => storeProblem(error) ?? keysProblem(error)),
        },
        // After the one that takes everything: Nest asks the last one first.
        {
          provide: APP_FILTER,
          inject: [PublicAddress],
          useFactory: (address: PublicAddress) => new SignInFilter(runtime.log, address),
        },
      ],
    };
  }
}
