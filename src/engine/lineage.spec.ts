import { registry } from '../../workflows/registry.js';
import { required } from '../kernel/values/assert.js';
import { instant } from '../kernel/values/time.js';
import { definitionOfCase } from './lineage.js';
import { Definitions } from './ports/definitions.port.js';
import type { Definition } from './ports/definitions.port.js';

class Registered extends Definitions {
  all(): readonly Definition[] {
    return registry.map((version) => ({ version, digest: '0'.repeat(64) }));
  }

  of(procedure: string, number: number): Definition {
    const known = this.all().find(({ version }) => version.key === procedure && version.version === number);
    return required(known, `${procedure}/v${number}`);
  }
}

const definitions = new Registered();

describe('the version of a case', () => {
  it.each([
    ['2027-02-28T16:59:59.999Z', 3, undefined, 'Trích lục khai tử'],
    ['2027-02-28T17:00:00.000Z', 3, undefined, 'Giấy chứng tử'],
    ['2027-02-28T16:59:59.999Z', 3, 1, 'Trích lục khai tử'],
    ['2027-02-28T17:00:00.000Z', 3, 1, 'Giấy chứng tử'],
  ])('calls the paper of a death received at %s, version %i, told in %s: %s', (at, version, toldIn, name) => {
    const state = { procedure: 'interlinked-death', version, toldIn, receivedAt: instant(at) };

    const { documents, labels } = definitionOfCase(definitions, state).version;

    expect(documents['death-extract']?.vi).toBe(name);
    expect(labels.vi['document.death-extract']).toBe(name);
  });

  it('is the same object each time, so that what is remembered of it is found again', () => {
    const state = { procedure: 'interlinked-death', version: 3, receivedAt: instant('2027-03-01T02:00:00.000Z') };

    expect(definitionOfCase(definitions, state).version).toBe(definitionOfCase(definitions, state).version);
  });
});
