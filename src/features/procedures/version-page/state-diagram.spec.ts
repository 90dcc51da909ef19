import type { ChartOutline } from '../../../kernel/chart-outline.js';
import { regionOf } from './chart-region.js';
import { nestedDiagram, topDiagram } from './state-diagram.js';

/** Two steps, of which the second waits first; in each an answer may come before somebody asks. */
const OUTLINE: ChartOutline = {
  states: [
    { id: 'chart', key: 'chart', kind: 'parallel' },
    { id: 'one', key: 'one', parent: 'chart', kind: 'compound', initial: 'one.open' },
    ...inner('one'),
    { id: 'two', key: 'two', parent: 'chart', kind: 'compound', initial: 'two.waiting' },
    { id: 'two.waiting', key: 'waiting', parent: 'two', kind: 'atomic' },
    ...inner('two'),
  ],
  transitions: [...moves('one'), ...moves('two'), { from: 'two.waiting', to: ['two.open'], guarded: true }],
};

function inner(step: string): ChartOutline['states'] {
  return [
    { id: `${step}.open`, key: 'open', parent: step, kind: 'compound', initial: `${step}:asked` },
    { id: `${step}:asked`, key: 'asked', parent: `${step}.open`, kind: 'atomic' },
    { id: `${step}:late`, key: 'late', parent: `${step}.open`, kind: 'atomic' },
    { id: `${step}.done`, key: 'done', parent: step, kind: 'atomic' },
  ];
}

function moves(step: string): ChartOutline['transitions'] {
  return [
    { from: `${step}:asked`, to: [`${step}:late`], deadline: `${step}.due`, guarded: false },
    { from: `${step}:asked`, to: [`${step}.done`], event: `${step}.answered`, guarded: false },
    { from: `${step}:late`, to: [`${step}.done`], event: `${step}.answered`, guarded: true },
  ];
}

const region = regionOf(OUTLINE, ['one', 'two'], ['one', 'two']);
const naming = ({ key }: { readonly key: string }) => ({ vi: `vi ${key}`, en: key });

describe('drawing the same region of several steps', () => {
  it('says once what they have alike, and who has what only some have', () => {
    expect(region.states.map(({ path, of }) => [path, of])).toEqual([
      ['', ['two', 'one']],
      ['waiting', ['two']],
      ['open', ['two', 'one']],
      ['open.asked', ['two', 'one']],
      ['open.late', ['two', 'one']],
      ['done', ['two', 'one']],
    ]);
    expect(region.transitions).toHaveLength(4);
  });

  it('draws every state inside its own, and each arrow where both its ends lie', () => {
    expect(nestedDiagram(region, '', naming)).toBe(`\`\`\`mermaid
stateDiagram-v2
  state "vi waiting / waiting" as waiting
  state "vi open / open" as open {
    state "vi asked / asked" as asked
    state "vi late / late" as late
    [*] --> asked
    asked --> late: after due
  }
  state "vi done / done" as done
  [*] --> waiting
  [*] --> open
  asked --> done: answered
  late --> done: answered (if)
  waiting --> open: at once (if)
\`\`\``);
  });

  it('draws from afar only the outermost states, with one arrow for all that leads from one to another', () => {
    expect(topDiagram(region, naming)).toBe(`\`\`\`mermaid
stateDiagram-v2
  state "vi waiting / waiting" as waiting
  state "vi open / open" as open
  state "vi done / done" as done
  [*] --> waiting
  [*] --> open
  open --> done: answered, answered (if)
  waiting --> open: at once (if)
\`\`\``);
  });
});
