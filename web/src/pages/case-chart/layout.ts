/** Where everything of a drawing stands: computed by ELK (layered, with frames inside frames). */
import type { ELK, ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';
import type { Arrow, Drawing, Shape } from './drawing.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedShape extends Omit<Shape, 'inside'> {
  /** The frame around it; its place counts from there. */
  readonly frame: string | undefined;
  readonly isFrame: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedArrow extends Arrow {
  readonly points: readonly Point[];
  readonly label: (Point & { readonly width: number; readonly height: number }) | undefined;
}

export interface Layout {
  readonly shapes: readonly PlacedShape[];
  readonly arrows: readonly PlacedArrow[];
}

const BOX_WIDTH = 168;
const PART_WIDTH = 216;
const LINE = 18;
const LABEL_WIDTH = 150;
const LABEL_LINE = 14;
const CHARACTERS_A_LINE = 22;

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.json.edgeCoords': 'ROOT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.spacing.nodeNode': '24',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '10',
  'elk.spacing.componentComponent': '28',
  'elk.layered.spacing.nodeNodeBetweenLayers': '36',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
};

const FRAME = { 'elk.padding': '[top=34,left=14,bottom=14,right=14]' };

let engine: Promise<ELK> | undefined;

/** The engine is large and needed for pictures only. */
async function newEngine(): Promise<ELK> {
  const { default: Engine } = await import('elkjs/lib/elk.bundled.js');
  return new Engine();
}

export async function layoutOf({ shapes, arrows }: Drawing): Promise<Layout> {
  engine ??= newEngine();
  const graph: ElkNode = {
    id: 'drawing',
    layoutOptions: OPTIONS,
    children: shapes.map(elkNode),
    edges: arrows.map(({ id, from, to, labels }) => ({
      id,
      sources: [from],
      targets: [to],
      labels: labels.length === 0 ? [] : [{ text: labels.join('\n'), ...labelSize(labels) }],
    })),
  };
  const { children = [], edges = [] } = await (await engine).layout(graph);
  const byId = new Map(edges.map((edge) => [edge.id, edge]));
  return {
    shapes: children.flatMap((node, index) => placedIn(node, shapes[index], undefined)),
    arrows: arrows.map((arrow) => placedArrow(arrow, byId.get(arrow.id))),
  };
}

function placedArrow(arrow: Arrow, edge: ElkExtendedEdge | undefined): PlacedArrow {
  const { sections = [], labels = [] } = edge ?? {};
  const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]);
  const [first] = labels;
  const label = first && { x: first.x ?? 0, y: first.y ?? 0, width: first.width ?? 0, height: first.height ?? 0 };
  return { ...arrow, points, label };
}

function elkNode(shape: Shape): ElkNode {
  const { id, inside } = shape;
  if (inside.length > 0) return { id, layoutOptions: FRAME, children: inside.map(elkNode) };
  return { id, ...sizeOf(shape) };
}

function sizeOf({ kind, label, detail = '' }: Shape): { readonly width: number; readonly height: number } {
  const lines = linesOf(label) + linesOf(detail);
  return { width: kind === 'state' ? BOX_WIDTH : PART_WIDTH, height: 18 + LINE * lines };
}

function labelSize(labels: readonly string[]): { readonly width: number; readonly height: number } {
  const lines = labels.reduce((sum, label) => sum + linesOf(label), 0);
  return { width: LABEL_WIDTH, height: LABEL_LINE * lines + 4 };
}

function linesOf(text: string): number {
  return Math.ceil(text.length / CHARACTERS_A_LINE);
}

function placedIn(node: ElkNode, shape: Shape | undefined, frame: string | undefined): readonly PlacedShape[] {
  if (shape === undefined) return [];
  const { inside, ...own } = shape;
  const { x = 0, y = 0, width = 0, height = 0, children = [] } = node;
  return [
    { ...own, frame, isFrame: inside.length > 0, x, y, width, height },
    ...children.flatMap((child, index) => placedIn(child, inside[index], shape.id)),
  ];
}
