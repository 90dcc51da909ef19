import { Controller, Get, Header, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { AllowEverybody } from '../http/access.js';
import { Answers } from '../http/answers.js';
import { Health, type Missing } from './health.port.js';

const healthResponse = z.object({ status: z.literal('ok') });
const readyResponse = z.object({ status: z.enum(['ready', 'degraded', 'not-ready']), missing: z.array(z.string()) });

@ApiTags('operation')
@Controller()
export class HealthController {
  constructor(private readonly health: Health) {}

  /** The process is alive. */
  @Get('healthz')
  @AllowEverybody('probes are not signed in')
  @Answers(200, healthResponse)
  alive(): z.infer<typeof healthResponse> {
    return { status: 'ok' };
  }

  /** The process can do its work, `degraded`: some of it only later. 503 when it cannot; `missing` names what it cannot reach. */
  @Get('readyz')
  @AllowEverybody('probes are not signed in')
  @Answers(200, readyResponse)
  async ready(@Res({ passthrough: true }) response: Response): Promise<z.infer<typeof readyResponse>> {
    const missing = await this.health.missing();
    const status = statusWithout(missing);
    if (status === 'not-ready') response.status(503);
    return { status, missing: missing.map(({ name }) => name) };
  }

  /** Figures in the text format of Prometheus; labels are agencies and outcomes, never a case or a person. */
  @Get('metrics')
  @AllowEverybody('scraped from inside the network; says nothing of a case')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  figures(): Promise<string> {
    return this.health.figures();
  }
}

function statusWithout(missing: readonly Missing[]): z.infer<typeof readyResponse>['status'] {
  if (missing.length === 0) return 'ready';
  return missing.some(({ isNeeded }) => isNeeded) ? 'not-ready' : 'degraded';
}
