import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Definitions } from '../../engine/ports/definitions.port.js';
import { Problem } from '../../platform/problems/problem.js';
import type { DraftBody } from './draft.body.js';

/** What a form would still ask for. */
@Injectable()
export class UnfinishedSections {
  constructor(private readonly definitions: Definitions) {}

  /**
   * The sections that the form would not take yet, each once: `/applicant`, `/data/child`; `/data` for what no section holds. They
   * are names of the form, never what somebody typed.
   *
   * @throws Problem `invalid-body` if there is no such version
   */
  of({ procedure, version, applicant, data }: DraftBody): readonly string[] {
    const versions = this.definitions.all().filter((definition) => definition.version.key === procedure);
    if (versions.length === 0) throw unknown('/procedure');
    const definition = versions.find((candidate) => candidate.version.version === version);
    if (definition === undefined) throw unknown('/version');
    const inApplicant = issuesIn(definition.version.applicant, applicant ?? {}).map(() => '/applicant');
    const inData = issuesIn(definition.version.form, data).map(({ path: [section] }) =>
      section === undefined ? '/data' : `/data/${String(section)}`,
    );
    return [...new Set([...inApplicant, ...inData])];
  }
}

function issuesIn(schema: z.ZodType, value: unknown): readonly z.core.$ZodIssue[] {
  return schema.safeParse(value).error?.issues ?? [];
}

function unknown(pointer: string): Problem {
  const detail = {
    vi: 'Hệ thống không có thủ tục hoặc phiên bản này: chọn trong danh mục thủ tục.',
    en: 'This system has no such procedure or version: choose one of the list of procedures.',
  };
  return new Problem('invalid-body', { errors: [{ pointer, code: 'unknown', detail }] });
}
