/** A region as a state diagram of Mermaid. */
import type { Label } from '../../../kernel/procedure/procedure-version.js';
import { lineageOf } from './chart-region.js';
import type { Region, RegionState, RegionTransition } from './chart-region.js';

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

/** How a state is called. */
export type Naming = (state: RegionState) => Label;

/** Everything below that state, nested as it is. */
export function nestedDiagram(region: Region, root: string, naming: Naming): string {
  const states = region.states.filter(({ path }) => path === root || isBelow(path, root));
  const arrows = arrowsOf(region.transitions).filter(({ from, to }) => isBelow(from, root) && isBelow(to, root));
  return diagram(blockOf({ states, arrows, naming, idOf: idsOf(states) }, root));
}

/** The states directly below the root of the region, with what happens deeper inside drawn at them. */
export function topDiagram({ states, transitions }: Region, naming: Naming): string {
  const shallow = states.filter(({ path, parent }) => path === '' || parent === '');
  const lifted = transitions.map((transition) => ({
    ...transition,
    from: topOf(transition.from),
    to: transition.to.map(topOf),
  }));
  const arrows = arrowsOf(lifted).filter(({ from, to }) => from !== to && from !== '');
  return diagram(blockOf({ states: shallow, arrows, naming, idOf: idsOf(shallow) }, ''));
}

/** A fenced diagram of those lines. */
export function diagram(lines: readonly string[]): string {
  return ['```mermaid', 'stateDiagram-v2', ...lines.map((line) => `  ${line}`), '```'].join('\n');
}

/** A name that Mermaid takes as an id. */
export function idIn(name: string): string {
  return name.replace(/[^a-z0-9]/g, '_');
}

/** A state with its text. */
export function titled(id: string, { vi, en }: Label): string {
  return `state "${vi} / ${en}" as ${id}`;
}

interface Drawing {
  readonly states: readonly RegionState[];
  readonly arrows: readonly Arrow[];
  readonly naming: Naming;
  readonly idOf: (path: string) => string;
}

/** What lies directly in a state: each arrow is drawn where both its ends lie, as Mermaid wants it. */
function blockOf(drawing: Drawing, path: string): readonly string[] {
  const { states, arrows, naming, idOf } = drawing;
  const here = states.find((state) => state.path === path);
  return [
    ...states
      .filter(({ parent }) => parent === path)
      .flatMap((state) => {
        const title = titled(idOf(state.path), naming(state));
        const inner = blockOf(drawing, state.path);
        return inner.length === 0 ? [title] : [`${title} {`, ...inner.map((line) => `  ${line}`), '}'];
      }),
    ...(here?.initial ?? [])
      .filter((first) => states.some((state) => state.path === first))
      .map((first) => `[*] --> ${idOf(first)}`),
    ...arrows
      .filter(({ from, to }) => meetingPoint(from, to) === path)
      .map(({ from, to, text }) => `${idOf(from)} --> ${idOf(to)}: ${text}`),
  ];
}

/** The innermost state in which both lie. */
function meetingPoint(one: string, other: string): string {
  const [, ...above] = lineageOf(one);
  const [, ...aboveOther] = lineageOf(other);
  return above.find((path) => aboveOther.includes(path)) ?? '';
}

/** Ids by path: the key alone, where no other state of the drawing has the same. */
function idsOf(states: readonly RegionState[]): (path: string) => string {
  return (path) => {
    const keys = path.split('.');
    const key = keys.at(-1) ?? path;
    const isOnly = states.filter((state) => state.key === key).length === 1;
    return idIn(isOnly ? key : keys.slice(-2).join('.'));
  };
}

/** One arrow for all that leads from one state to the same other one. */
function arrowsOf(transitions: readonly RegionTransition[]): readonly Arrow[] {
  const texts = new Map<string, Arrow>();
  for (const transition of transitions) {
    for (const to of transition.to) {
      const at = `${transition.from} ${to}`;
      const known = texts.get(at)?.text.split(', ') ?? [];
      const text = [...new Set([...known, textOf(transition)])].join(', ');
      texts.set(at, { from: transition.from, to, text });
    }
  }
  return [...texts.values()];
}

function textOf({ event, deadline, guarded }: RegionTransition): string {
  const what = event ?? (deadline === undefined ? 'at once' : `after ${deadline}`);
  return guarded ? `${what} (if)` : what;
}

function isBelow(path: string, root: string): boolean {
  return path !== root && lineageOf(path).includes(root);
}

function topOf(path: string): string {
  return path.split('.', 1)[0] ?? '';
}
