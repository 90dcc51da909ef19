import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { HealthController } from './platform/health/health.controller.js';
import { healthPort } from './ports.module.js';
import type { Runtime } from './runtime.js';

/** The HTTP side of a process that does not answer the API: whether it works, and its figures. */
@Module({})
export class ProbesModule {
  static over(runtime: Runtime): DynamicModule {
    return { module: ProbesModule, controllers: [HealthController], providers: [healthPort(runtime)] };
  }
}
