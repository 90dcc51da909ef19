import { Controller, Get, Header, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { AllowEverybody } from '../http/access.js';
import { Answers } from '../http/answers.js';
import { Health } from './health.port.js';

const healthResponse = z.object({ status: z.literal('ok') });
const readyResponse = z.object({ status: z.enum(['ready', 'not-ready']), missing: z.array(z.string()) });

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

  /** The process can do its work: 503 names what it cannot reach. */
  @Get('readyz')
  @AllowEverybody('probes are not signed in')
  @Answers(200, readyResponse)
  async ready(@Res({ passthrough: true }) response: Response): Promise<z.infer<typeof readyResponse>> {
    const missing = await this.health.missing();
    if (missing.length > 0) response.status(503);
    return { status: missing.length === 0 ? 'ready' : 'not-ready', missing: [...missing] };
  }

  /** Figures in the text format of Prometheus; labels are agencies and outcomes, never a case or a person. */
  @Get('metrics')
  @AllowEverybody('scraped from inside the network; says nothing of a case')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  figures(): Promise<string> {
    return this.health.figures();
  }
}
