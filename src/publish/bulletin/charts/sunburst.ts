import { type HierarchyRectangularNode, hierarchy, partition } from 'd3-hierarchy';
import { arc } from 'd3-shape';
import { html, type Markup } from '../html.ts';
import { clipped, drawing, fittingSize, linked, place } from './drawing.ts';

/** A node of the hierarchy and the share of the whole that it has; the shares of children sum to that of their parent. */
export interface SunburstNode {
  readonly label: string;
  /** How large it is drawn; only its leaves' are read. */
  readonly share: number;
  readonly shareText: string;
  /** Relative. */
  readonly href?: string | undefined;
  readonly children: readonly SunburstNode[];
}

type Slice = HierarchyRectangularNode<SunburstNode>;

const RADIUS = 360;
const HOLE = 56;
/** The size of letters, by the depth of the ring; half of it is the width of a letter. */
const LETTERS = [13, 12, 10] as const;
/** Labels that would have to be smaller are left to the title. */
const LETTERS_LEAST = 7;
const GAP = 4;

/** How opaque rings are filled, by depth; slices beside one another differ a little. */
const OPACITY = [0.2, 0.12, 0.05] as const;
const OPACITY_STEP = 0.05;

const outline = arc<{ x0: number; x1: number; inner: number; outer: number }>()
  .startAngle(({ x0 }) => x0)
  .endAngle(({ x1 }) => x1)
  .innerRadius(({ inner }) => inner)
  .outerRadius(({ outer }) => outer);

/** Draws the slices of one sunburst. */
class Rings {
  readonly #depth: number;

  constructor(depth: number) {
    this.#depth = depth;
  }

  /** Where a ring begins; the total is the hole. */
  #radius(depth: number): number {
    return HOLE + ((RADIUS - HOLE) * (depth - 1)) / this.#depth;
  }

  /** The label along the radius, never upside down; nothing where it does not fit. */
  #label({ data, depth, x0, x1 }: Slice): Markup | false {
    const size = LETTERS[Math.min(depth, LETTERS.length) - 1] as number;
    const [inner, outer] = [this.#radius(depth), this.#radius(depth + 1)];
    const middle = (inner + outer) / 2;
    const fitting = fittingSize(data.label, outer - inner - 2 * GAP, size, LETTERS_LEAST);
    if (fitting === undefined || (x1 - x0) * inner < fitting) return false;
    const degrees = (((x0 + x1) / 2) * 180) / Math.PI;
    const turn = degrees < 180 ? 0 : 180;
    return html`<text transform="rotate(${place(degrees - 90)}) translate(${place(middle)},0) rotate(${turn})" dy="0.35em" text-anchor="middle" font-size="${fitting}" fill="currentColor">${data.label}</text>`;
  }

  slice(node: Slice): Markup {
    const { data, depth, x0, x1, parent } = node;
    const path = outline({ x0, x1, inner: this.#radius(depth), outer: this.#radius(depth + 1) });
    const [branch] = node.ancestors().reverse().slice(1) as [Slice];
    const at = parent?.children?.indexOf(node) ?? 0;
    const opacity = (OPACITY[Math.min(depth, OPACITY.length) - 1] as number) + (at % 2) * OPACITY_STEP;
    const classes = `slice depth-${depth} branch-${branch.parent?.children?.indexOf(branch) ?? 0}`;
    const shape = html`<path class="${classes}" d="${path ?? ''}" fill="currentColor" fill-opacity="${place(opacity)}" stroke="currentColor" stroke-width="${depth === 1 ? 1.5 : 0.5}"/>`;
    return linked(data.href, `${data.label} ${data.shareText}`, [shape, this.#label(node)]);
  }
}

/**
 * The weights of a hierarchy as a sunburst: a ring a level, a slice a node, as wide as its share of the whole. Slices are
 * told apart by outlines and labels; colours may be added by the classes `depth-N` and `branch-N`. Nodes without a share
 * are not drawn.
 */
export function sunburst(tree: SunburstNode, title: string, description: string): Markup {
  const sized = hierarchy(tree, ({ children }) => children).sum(({ share, children }) => {
    return children.length === 0 && share > 0 ? share : 0;
  });
  const root = partition<SunburstNode>().size([2 * Math.PI, sized.height + 1])(sized);
  const slices = root.descendants().filter(({ depth, x0, x1 }) => depth > 0 && x1 > x0);
  const rings = new Rings(Math.max(1, sized.height));
  const hasLinks = slices.some(({ data }) => data.href !== undefined);
  const box = [-RADIUS - 2, -RADIUS - 2, 2 * RADIUS + 4, 2 * RADIUS + 4] as const;
  return drawing({ kind: 'sunburst', title, description, box, hasLinks }, [
    slices.map((slice) => rings.slice(slice)),
    html`<text text-anchor="middle" dy="0.35em" font-size="${LETTERS[0]}" fill="currentColor">${clipped(tree.label, (2 * HOLE - GAP) / (LETTERS[0] / 2))}</text>`,
  ]);
}
