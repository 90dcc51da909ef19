import { Injectable } from '@nestjs/common';
import { Definitions } from '../../../engine/ports/definitions.port.js';
import type { Definition } from '../../../engine/ports/definitions.port.js';
import { Publications } from '../../../engine/ports/publications.port.js';
import type { Instant } from '../../../kernel/values/time.js';
import { Problem } from '../../../platform/problems/problem.js';
import type { StartCaseBody } from './start-case.body.js';

/** By which version an application is decided. */
@Injectable()
export class StartableVersions {
  constructor(
    private readonly definitions: Definitions,
    private readonly publications: Publications,
  ) {}

  /**
   * The version that is asked for, or the one published at that time.
   *
   * @throws Problem `invalid-body` for an unknown procedure, `version-not-startable`
   */
  async at({ procedure, version }: Pick<StartCaseBody, 'procedure' | 'version'>, at: Instant): Promise<Definition> {
    const versions = this.definitions.all().filter((definition) => definition.version.key === procedure);
    if (versions.length === 0) throw new Problem('invalid-body', { errors: [UNKNOWN] });
    const published = await this.publications.at(at);
    const wanted = version ?? published.find((publication) => publication.procedure === procedure)?.version;
    const definition = versions.find((candidate) => candidate.version.version === wanted);
    if (definition === undefined) throw new Problem('version-not-startable');
    return definition;
  }
}

const UNKNOWN = {
  pointer: '/procedure',
  code: 'unknown-procedure',
  detail: {
    vi: 'Hệ thống không có thủ tục này: chọn trong danh mục thủ tục.',
    en: 'This system has no such procedure: choose one of the list of procedures.',
  },
};
