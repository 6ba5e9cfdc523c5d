import type { PeerRanks, RegionRanks } from '../analysis/robustness/rank-distribution.ts';
import type { Robustness } from '../analysis/robustness/robustness.ts';
import type { UncertainInput } from '../analysis/robustness/simulation.ts';
import { methods } from '../engine/methods/index.ts';
import { shownMethod } from '../model/method.ts';
import type { Region } from '../model/region.ts';
import { visible } from '../model/visible.ts';
import { statisticText } from '../publish/statistic-text.ts';
import { type TerminalColumn, terminalTable } from '../publish/terminal-table.ts';
import { noticeOf, type TableStyle } from './ranked-tables.ts';
import { driverTables, type InputStyle, inputName, leftOutTables, stabilityTables } from './robustness-parts.ts';

function inputText(input: UncertainInput, style: InputStyle): string {
  const { say, english } = style;
  const name = inputName(input.name, style);
  if (input.kind === 'choice') {
    if (input.choice === 'leave-out') return name;
    const table = methods[input.choice];
    const labels = input.labels.map((label) =>
      label.split(',').map((each) => shownMethod(table, each)[english ? 'en' : 'zh']),
    );
    return `${name}${english ? ': ' : '：'}${labels.map((each) => each.join(english ? ',' : '、')).join(' | ')}`;
  }
  const { law, amount } = input;
  if (law === 'dirichlet') return say('dirichletInput', { name, amount: statisticText(amount) });
  return say('uniformInput', { name, low: statisticText(1 - amount), high: statisticText(1 + amount) });
}

function titleOf({ index, plan, inputs }: Robustness, { say, chalk, english }: TableStyle): string[] {
  const { name, nameEn } = index.workspace.settings;
  const title = english && nameEn !== undefined ? `${name} (${nameEn})` : name;
  const { levels } = index.workspace.settings;
  const varying = inputs.map((input) => inputText(input, { say, english, levels }));
  const values = {
    draws: `${plan.draws}`,
    seed: `${plan.seed}`,
    inputs: varying.length > 0 ? varying : say('nothingVaries'),
  };
  return [chalk.bold(visible(`${title}  ${index.data.month}`)), visible(say('drawn', values))];
}

/** A share as a percentage with one decimal. */
function percentText(share: number, english: boolean): string {
  return `${(100 * share).toFixed(1)}${english ? ' ' : ''}%`;
}

function ranksTable(
  { regions }: PeerRanks,
  { index, plan }: Robustness,
  { say, chalk, english }: TableStyle,
): string[] {
  const { list } = index.workspace.regions;
  const figure = (heading: string, cellOf: (ranks: RegionRanks) => string): TerminalColumn => {
    return { heading, align: 'right', cells: regions.map(cellOf) };
  };
  const text = (heading: string, cellOf: (region: Region) => string): TerminalColumn => {
    return { heading, align: 'left', cells: regions.map(({ region }) => cellOf(list[region] as Region)) };
  };
  const named = english && list.some(({ nameEn }) => nameEn !== '');
  const columns = [
    figure(say('rank'), ({ rank }) => `${rank}`),
    text(say('code'), ({ code }) => code),
    text(say('region'), ({ name }) => name),
    ...(named ? [text(say('english'), ({ nameEn }) => nameEn)] : []),
    figure(say('medianRank'), ({ statistics }) => statisticText(statistics.median)),
    figure(say('lowRank'), ({ statistics }) => statisticText(statistics.low)),
    figure(say('highRank'), ({ statistics }) => statisticText(statistics.high)),
    figure(say('leading', { top: `${plan.top}` }), ({ statistics }) => percentText(statistics.topShare, english)),
    figure(say('meanShift'), ({ statistics }) => statistics.meanShift.toFixed(2)),
  ];
  return terminalTable(columns, (heading) => chalk.dim(heading));
}

/** What robustness found as lines of text: a table of ranks per peer group, then what else was asked for. */
export function robustnessTables(robustness: Robustness, style: TableStyle): string[] {
  const { say, chalk } = style;
  const tables = robustness.peers.flatMap((group) => {
    const counts = { group: group.name, ranked: `${group.regions.length}` };
    return ['', chalk.bold(visible(say('robustGroup', counts))), ...ranksTable(group, robustness, style)];
  });
  const [title = '', ...rest] = titleOf(robustness, style);
  const more = [driverTables, leftOutTables, stabilityTables].flatMap((make) => make(robustness, style));
  return [title, ...noticeOf(robustness.index, style), ...rest, ...tables, ...more];
}
