import { COMMA } from '../../model/localised.ts';
import { statuses } from '../../model/observation.ts';
import type { NodeTrace, StageTrace, Trace, WeightingTrace } from '../../model/trace.ts';
import { publishedText, rankText } from '../../tables/figure-texts.ts';
import { columnsAmong } from '../../tables/table.ts';
import { type Block, heading, line, tableBlock } from '../blocks/blocks.ts';
import { shownFigure } from '../shown-figure.ts';
import { shownName, shownRiTable } from '../shown-name.ts';
import { abridgedCount, placeText, sourceLines } from './figure-sources.ts';
import { formulaBlock } from './formula-text.ts';
import { duelTable, roundLines } from './steps.ts';
import { nodesTable } from './table.ts';
import type { ExplainWords } from './words.ts';

const childColumns = () =>
  columnsAmong(
    nodesTable,
    ...(['node', 'name', 'weight', 'effective_weight', 'score', 'published', 'contribution', 'rank', 'note'] as const),
  );

/** Writes node after node, from the top down. */
export class NodeOutline {
  readonly #trace: Trace;
  readonly #words: ExplainWords;
  /** What a method does is said where it first stands. */
  readonly #told = new Set<string>();

  constructor(trace: Trace, words: ExplainWords) {
    this.#trace = trace;
    this.#words = words;
  }

  #nameOf({ depth, name, nameEn }: NodeTrace): string {
    const { say, language } = this.#words;
    return depth === 0 ? say('total') : shownName({ name, nameEn }, language);
  }

  /** The code and the name; a Chinese reader needs no code of the total. */
  #titleOf(node: NodeTrace): string {
    const isTotal = node.depth === 0 && this.#words.language === 'zh';
    return isTotal ? this.#nameOf(node) : `${node.code}  ${this.#nameOf(node)}`;
  }

  #joined(facts: readonly string[]): string {
    return facts.join(COMMA[this.#words.language]);
  }

  #regionName(code: string): string {
    const name = this.#trace.regionNames.get(code)?.[this.#words.language];
    return name === undefined ? code : `${code} ${name}`;
  }

  /** Its figures in one line. */
  #figuresLine(node: NodeTrace, level: number): Block[] {
    const { say } = this.#words;
    const { score, published, rank, peers, depth, contribution } = node;
    if (score === undefined) return [];
    const facts = [say('score', { value: shownFigure(score) }), say('published', { value: publishedText(published) })];
    if (rank > 0) facts.push(say('rank', { rank: rankText(rank), peers: `${peers}` }));
    if (depth > 0) facts.push(say('effectiveWeight', { value: shownFigure(node.effectiveWeight) }));
    if (depth > 0 && contribution !== undefined) facts.push(say('contribution', { value: shownFigure(contribution) }));
    return [line(level, this.#joined(facts))];
  }

  #bestLine({ best, depth }: NodeTrace, level: number): Block[] {
    const { say } = this.#words;
    if (best === undefined) return [];
    const regions = best.regions.slice(0, 3).map((code) => this.#regionName(code));
    const more = best.regions.length - regions.length;
    if (more > 0) regions.push(say('more', { count: `${more}` }));
    const facts = [say('best', { score: shownFigure(best.score), regions: this.#joined(regions) })];
    if (best.gap !== undefined && best.gap.coefficient > 0n) facts.push(say('gap', { gap: shownFigure(best.gap) }));
    if (depth > 0 && best.loss !== undefined && best.loss.coefficient > 0n) {
      facts.push(say('loss', { loss: shownFigure(best.loss) }));
    }
    return [line(level, this.#joined(facts))];
  }

  #observedLine({ observed, indicator }: NodeTrace, level: number): Block[] {
    if (observed === undefined) return [];
    const { say, language } = this.#words;
    const { raw, status, origin, source } = observed;
    const about = statuses[status][language];
    const facts = [raw === '' ? say('nothing') : say('raw', { raw }), say('status', { status, about })];
    if (origin !== '') facts.push(say('origin', { origin: this.#words.origin(origin) }));
    if (indicator !== undefined && indicator.unit !== '') facts.push(say('unit', { unit: indicator.unit }));
    const place = placeText(source, false, this.#words);
    return [line(level, `${this.#joined(facts)}${language === 'zh' ? `（${place}）` : `  ${place}`}`)];
  }

  #weightingLine({ weighting }: NodeTrace, level: number): Block[] {
    if (weighting === undefined) return [];
    const { say } = this.#words;
    const { method, file, objective, formula, combined } = weighting;
    const named = this.#words.weighting;
    const facts = [say('weighting', { method: named(method) })];
    if (combined !== undefined && objective !== undefined) {
      const two = { subjective: named(combined.subjective), objective: named(objective) };
      facts.push(say('combined', { formula: combined.formula, ...two }));
    }
    if (objective !== undefined) facts.push(say('objective', { objective: named(objective), formula }));
    const place = file === '' ? '' : say('place', { file });
    return [line(level, `${this.#joined(facts)}${place}`), ...this.#consistency(weighting, level)];
  }

  #consistency({ consistency, file }: WeightingTrace, level: number): Block[] {
    if (consistency === undefined) return [];
    const { n, lambdaMax, ci, ri, riTable, cr } = consistency;
    const figures = { lambda: shownFigure(lambdaMax), ci: shownFigure(ci), ri: shownFigure(ri), cr: shownFigure(cr) };
    return [
      line(
        level,
        this.#words.say('consistency', {
          file,
          n: `${n}`,
          table: shownRiTable(riTable, this.#words.language),
          ...figures,
        }),
      ),
    ];
  }

  /** What the method of a stage does, once. */
  #about({ stage, method }: StageTrace, level: number): Block[] {
    const about = this.#words.about(stage, method);
    if (about === '' || this.#told.has(about)) return [];
    this.#told.add(about);
    return [line(level, about)];
  }

  #stage(stage: StageTrace, level: number): Block[] {
    const { stage: title, language, symbol, say } = this.#words;
    const rules = stage.rules.map((rule) => line(level + 1, rule[language]));
    const formulas = stage.equations.map((equation) => formulaBlock(level + 1, equation, symbol, language));
    const count = abridgedCount(stage);
    const abridged = count === 0 ? [] : [line(level + 1, say('abridged', { count: `${count}` }))];
    const places = sourceLines(stage, this.#words, (code) => this.#regionName(code));
    return [
      line(level, title(stage.stage, stage.method)),
      ...this.#about(stage, level + 1),
      ...rules,
      ...roundLines(stage.rounds, level + 1, this.#words, (code) => this.#regionName(code)),
      ...formulas,
      ...abridged,
      ...duelTable(stage.duels, level + 1, this.#words, (code) => this.#regionName(code)),
      ...places.map((text) => line(level + 1, text)),
    ];
  }

  #childrenTable({ children }: NodeTrace, level: number): Block[] {
    return children.length === 0 ? [] : [tableBlock(level, childColumns(), children, this.#words.language)];
  }

  /** A node, its stages, and then its children, each one level further in. */
  blocks(node: NodeTrace, level: number): readonly Block[] {
    if (node.isCut) return [];
    const absence = node.absence === undefined ? [] : [line(level, node.absence[this.#words.language])];
    return [
      heading(level, this.#titleOf(node)),
      ...this.#figuresLine(node, level),
      ...absence,
      ...this.#bestLine(node, level),
      ...this.#observedLine(node, level),
      ...this.#weightingLine(node, level),
      ...this.#childrenTable(node, level),
      ...node.stages.flatMap((stage) => this.#stage(stage, level)),
      ...node.children.flatMap((child) => this.blocks(child, level + 1)),
    ];
  }
}
