import { loadTransforms, type Transform, transformIndicator } from '../../engine/transform.ts';
import type { ComputedIndex } from '../../model/computed-index.ts';
import type { Indicator } from '../../model/index-tree.ts';
import type { Language } from '../../model/localised.ts';
import { Coefficients } from './coefficients-sheet.ts';
import { Figures } from './figures.ts';
import { Indicators } from './indicators-sheet.ts';
import { Layout, type Leaf } from './layout.ts';
import { PeerFigures } from './peer-figures.ts';
import { Peers } from './peers-sheet.ts';
import { StepTable } from './steps-sheet.ts';

/** What a workbook shows. */
export interface WorkbookOptions {
  readonly language: Language;
  /** The position of the region whose derivation is shown, with its peer group; undefined for all regions. */
  readonly region?: number | undefined;
}

/** The sheets that others lead to, and where everything stands in them. */
export interface Book {
  readonly layout: Layout;
  readonly indicators: Indicators;
  readonly coefficients: Coefficients;
  readonly peers: Peers;
  readonly steps: StepTable;
  /** What the formulas come to. */
  readonly figures: Figures;
  /** An indicator as its transformed values are scored. */
  readonly transformed: (leaf: Leaf) => Indicator;
}

/** Lays a workbook out. */
export async function openBook(computed: ComputedIndex, { language, region }: WorkbookOptions): Promise<Book> {
  const { tree, regions } = computed.workspace;
  const group = region === undefined ? undefined : regions.list[region]?.group;
  const layout = new Layout(computed, language, group);
  const figures = await Figures.of(computed);
  const transforms = await loadTransforms(tree.nodes);
  return {
    layout,
    indicators: new Indicators(layout),
    coefficients: new Coefficients(layout),
    peers: new Peers(layout, await PeerFigures.of(computed, figures)),
    steps: new StepTable(layout),
    figures,
    transformed: ({ indicator }) => transformIndicator(indicator, transforms.get(indicator.transform) as Transform),
  };
}
