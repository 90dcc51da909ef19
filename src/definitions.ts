import { registry } from '../workflows/registry.js';
import digests from '../workflows/digests.json' with { type: 'json' };
import { Definitions } from './engine/ports/definitions.port.js';
import type { Definition } from './engine/ports/definitions.port.js';
import { versionName } from './kernel/procedure/procedure-version.js';
import { required } from './kernel/values/assert.js';

/** The versions of the registry, each with the digest that was recorded for it. */
export class RegisteredDefinitions extends Definitions {
  private readonly definitions: ReadonlyMap<string, Definition>;

  constructor() {
    super();
    const recorded: Readonly<Record<string, { readonly digest: string; readonly finishedIn?: string }>> = digests;
    this.definitions = new Map(
      registry.map((version) => {
        const name = versionName(version);
        const { digest, finishedIn } = required(recorded[name], `digest of ${name}`);
        return [name, { version, digest, finishedIn }];
      }),
    );
  }

  all(): readonly Definition[] {
    return [...this.definitions.values()];
  }

  of(procedure: string, version: number): Definition {
    const name = versionName({ key: procedure, version });
    return required(this.definitions.get(name), `definition ${name}`);
  }
}
