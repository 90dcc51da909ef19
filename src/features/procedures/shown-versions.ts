import { Injectable } from '@nestjs/common';
import type { Definition } from '../../engine/ports/definitions.port.js';
import type { Publication } from '../../engine/ports/publications.port.js';
import type { Instant } from '../../kernel/values/time.js';
import { CodeNames } from '../../engine/ports/code-names.port.js';
import { SampleOffer } from './sample-offer.js';
import { versionView } from './version-view.js';

/** Versions with what the installation adds to them: the names of official codes, and samples where they are offered. */
@Injectable()
export class ShownVersions {
  constructor(
    private readonly codeNames: CodeNames,
    private readonly samples: SampleOffer,
  ) {}

  view(definition: Definition, publications: readonly Publication[], now: Instant) {
    const view = versionView(definition, this.codeNames.labels, publications, now);
    return { ...view, samples: this.samples.of(definition.version, view.startable) };
  }
}
