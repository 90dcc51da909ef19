import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Controls, ReactFlow, type AriaLabelConfig, type FitViewOptions, type ReactFlowInstance } from '@xyflow/react';
import { useTranslation } from 'react-i18next';
import type { Layout, PlacedArrow, PlacedShape } from './layout.js';
import { neighbourOf, type Direction } from './neighbour.js';
import { RoutedEdge } from './routed-edge.js';
import type { RoutedEdgeType, ShapeNodeType } from './picture-parts.js';
import { ShapeNode } from './shape-node.js';
import '@xyflow/react/dist/base.css';
import classes from './chart.module.css';

const NODES = { shape: ShapeNode };
const EDGES = { routed: RoutedEdge };

/** The picture of a chart: every state an element of its own, which arrow keys lead to along the arrows. */
export function ChartPicture({ layout }: { readonly layout: Layout }) {
  const { t } = useTranslation('audit');
  const frame = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string>();
  const first =
    layout.shapes.find(({ standing, isFrame, kind }) => standing === 'active' && kind === 'state' && !isFrame) ??
    layout.shapes[0];
  const entry = layout.shapes.some(({ id }) => id === current) ? current : first?.id;
  const nodes = useMemo(() => layout.shapes.map((shape) => nodeOf(shape, shape.id === entry, t)), [layout, entry, t]);
  const edges = useMemo(() => layout.arrows.map(edgeOf), [layout]);
  const [flow, setFlow] = useState<ReactFlowInstance<ShapeNodeType, RoutedEdgeType>>();
  const fit = useMemo(() => fitOn(first?.id), [first?.id]);
  useEffect(() => void flow?.fitView(fit), [flow, layout, fit]);
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key];
    const from = event.target instanceof HTMLElement ? event.target.dataset['id'] : undefined;
    if (direction === undefined || from === undefined) return;
    event.preventDefault();
    const next = neighbourOf(layout, from, direction);
    if (next === undefined) return;
    setCurrent(next);
    frame.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(next)}"]`)?.focus();
  };
  return (
    <div ref={frame} className={classes['picture']} role="group" aria-label={t('chart.picture')} onKeyDown={onKeyDown}>
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={NODES}
        edgeTypes={EDGES}
        ariaLabelConfig={ariaLabels(t)}
        colorMode="light"
        onInit={setFlow}
        fitViewOptions={fit}
        minZoom={0.2}
        maxZoom={2}
        nodesDraggable={false}
        nodesConnectable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        nodesFocusable
        zoomOnScroll={false}
        preventScrolling={false}
      >
        <Controls showInteractive={false} position="top-right" />
      </ReactFlow>
    </div>
  );
}

/** The whole of it; on a phone that would be too small to read, and where the case is comes first. */
function fitOn(id: string | undefined): FitViewOptions<ShapeNodeType> {
  if (window.innerWidth >= PHONE_WIDTH_MAX || id === undefined) return { padding: 0.04, maxZoom: 1 };
  return { nodes: [{ id }], maxZoom: 0.8 };
}

const PHONE_WIDTH_MAX = 640;

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

type Translate = ReturnType<typeof useTranslation<'audit'>>['t'];

function nodeOf(shape: PlacedShape, isEntry: boolean, t: Translate): ShapeNodeType {
  const { id, x, y, width, height, frame, isFrame, label, detail, kind, standing } = shape;
  const how = kind === 'attempt' ? t('chart.refused') : t(`standing.${standing}`);
  return {
    id,
    type: 'shape',
    position: { x, y },
    width,
    height,
    zIndex: isFrame ? 0 : 2,
    ...(frame !== undefined && { parentId: frame }),
    ariaLabel: [label, detail, how].filter(Boolean).join(', '),
    domAttributes: { tabIndex: isEntry ? 0 : -1 },
    data: { shape },
  };
}

function edgeOf(arrow: PlacedArrow): RoutedEdgeType {
  const { id, from, to } = arrow;
  return { id, source: from, target: to, type: 'routed', zIndex: 1, data: { arrow } };
}

function ariaLabels(t: Translate): Partial<AriaLabelConfig> {
  return {
    'node.a11yDescription.default': t('chart.keys'),
    'node.a11yDescription.keyboardDisabled': t('chart.keys'),
    'controls.ariaLabel': t('chart.controls'),
    'controls.zoomIn.ariaLabel': t('chart.zoomIn'),
    'controls.zoomOut.ariaLabel': t('chart.zoomOut'),
    'controls.fitView.ariaLabel': t('chart.fit'),
  };
}
