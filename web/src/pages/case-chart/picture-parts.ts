/** The nodes and edges of the picture, as the drawing library asks for them. */
import type { Edge, Node } from '@xyflow/react';
import type { PlacedArrow, PlacedShape } from './layout.js';

export type ShapeNodeType = Node<{ readonly shape: PlacedShape }, 'shape'>;
export type RoutedEdgeType = Edge<{ readonly arrow: PlacedArrow }, 'routed'>;
