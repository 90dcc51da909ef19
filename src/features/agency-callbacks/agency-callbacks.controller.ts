import { Controller, Param, Post, Req } from '@nestjs/common';
import type { RawBodyRequest } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { z } from 'zod';
import { asProblem } from '../../engine/problem-of.js';
import { AnswerReader } from '../../engine/ports/agency-gateway.port.js';
import { PartCipher } from '../../engine/ports/part-cipher.port.js';
import { contentsOf } from '../../engine/processor/answer-content.js';
import { CommandProcessor } from '../../engine/processor/command-processor.js';
import { AllowSignature } from '../../platform/http/access.js';
import { Answers } from '../../platform/http/answers.js';
import { requestIdOf } from '../../platform/http/request-id.js';
import { Problem } from '../../platform/problems/problem.js';
import { CallbackVerifier } from './ports/callback-verifier.port.js';

/** What the message must look like for its answers to be read; each answer is checked by the agencies' contract. */
const callbackMessage = {
  type: 'object',
  properties: { messageId: { type: 'string' }, answers: { type: 'array', items: { type: 'object' } } },
  required: ['messageId', 'answers'],
};
const verdicts = z.enum(['applied', 'duplicate', 'late', 'unknown', 'invalid']);
const callbackResults = z.object({ results: z.array(z.object({ dispatchKey: z.string(), verdict: verdicts })) });
const verdictOf = z.object({ dispatchKey: z.string(), verdict: verdicts });

@ApiTags('agency-callbacks')
@Controller('agency-callbacks')
export class AgencyCallbacksController {
  constructor(
    private readonly verifier: CallbackVerifier,
    private readonly reader: AnswerReader,
    private readonly processor: CommandProcessor,
    private readonly cipher: PartCipher,
  ) {}

  /** Answers of an agency system; each gets a verdict, and only an applied one changed its case. */
  @Post(':agency')
  @ApiBody({ schema: callbackMessage })
  @AllowSignature()
  @Answers(202, callbackResults)
  async take(@Param('agency') agency: string, @Req() request: RawBodyRequest<Request>) {
    const body = request.rawBody ?? Buffer.alloc(0);
    const proof = this.verifier.verify({
      requestId: requestIdOf(request),
      agency,
      method: request.method,
      path: request.originalUrl,
      headers: request.headers,
      body,
    });
    if (proof === undefined) throw new Problem('bad-signature');
    const { messageId, answers } = this.messageIn(body);
    const contents = contentsOf(body, answers);
    try {
      const results = await this.processor.submitAll(
        answers.map((answer, position) => ({
          kind: 'answer',
          agency,
          messageId,
          position,
          keyId: proof.keyId,
          content: contents[position],
          ...this.reader.read(answer),
        })),
      );
      return {
        results: results.map((result) => verdictOf.parse(result.kind === 'done' ? result.response : undefined)),
      };
    } catch (error) {
      throw asProblem(error);
    }
  }

  /**
   * A message is known again by its id and its bytes: another one under the same id is judged and kept on its own, and so is
   * what cannot be read.
   */
  private messageIn(body: Uint8Array): { readonly messageId: string; readonly answers: readonly unknown[] } {
    const token = this.cipher.messageToken(body);
    const read = this.verifier.read(body);
    return read === undefined
      ? { messageId: token, answers: [undefined] }
      : { messageId: `${read.messageId}/${token}`, answers: read.answers };
  }
}
