import type { Robustness } from '../../analysis/robustness/robustness.ts';
import type { UncertainInput } from '../../analysis/robustness/simulation.ts';
import { methods } from '../../methods/index.ts';
import { labelOf } from '../../model/label.ts';
import { fillIn, type Language, wordsIn } from '../../model/localised.ts';
import { shownMethod } from '../../model/method.ts';
import { visible } from '../../model/visible.ts';
import { rankedTexts } from '../../tables/results-words.ts';
import { columnNamed } from '../../tables/table.ts';
import { noticeOf } from '../ranked/text.ts';
import type { Look } from '../report.ts';
import { statisticText } from '../shown-figure.ts';
import { type ReaderColumn, readerColumn, readerColumns, terminalTable } from '../table/terminal.ts';
import { driverTables, inputName, leftOutTables, stabilityTables } from './parts.ts';
import { type RankRow, rankRows, ranksTable } from './tables.ts';
import { robustnessTexts } from './words.ts';

function inputText(input: UncertainInput, levels: readonly string[], language: Language): string {
  const { say } = wordsIn(robustnessTexts, language);
  const name = inputName(input.name, levels, language);
  if (input.kind === 'choice') {
    if (input.choice === 'leave-out') return name;
    const table = methods[input.choice];
    const [colon, comma] = language === 'en' ? [': ', ','] : ['：', '、'];
    const labels = input.labels.map((label) => {
      const shown = label.split(',').map((each) => shownMethod(table, each)[language]);
      return shown.join(comma);
    });
    return `${name}${colon}${labels.join(' | ')}`;
  }
  const { law, amount } = input;
  if (law === 'dirichlet') return say('dirichletInput', { name, amount: statisticText(amount) });
  return say('uniformInput', { name, low: statisticText(1 - amount), high: statisticText(1 + amount) });
}

function titleOf({ index, plan, inputs }: Robustness, { language, chalk }: Look): string[] {
  const words = wordsIn(robustnessTexts, language);
  const { name, nameEn } = index.workspace.settings;
  const title = language === 'en' && nameEn !== undefined ? `${name} (${nameEn})` : name;
  const { levels } = index.workspace.settings;
  const varying = inputs.map((input) => inputText(input, levels, language));
  const told = varying.length > 0 ? varying : words.say('nothingVaries');
  const values = { draws: `${plan.draws}`, seed: `${plan.seed}`, inputs: told };
  return [chalk.bold(visible(`${title}  ${index.data.month}`)), visible(words.say('drawn', values))];
}

const ENGLISH: ReaderColumn<RankRow> = { title: rankedTexts.english, align: 'left', shown: ({ of }) => of.nameEn };

/** The share of draws that put a region among the first, and how many those are. */
function topShare(top: number): ReaderColumn<RankRow> {
  const { en, zh } = robustnessTexts.leading;
  const title = { en: fillIn(en, { top: `${top}` }), zh: fillIn(zh, { top: `${top}` }) };
  return { ...readerColumn(columnNamed(ranksTable, 'top_share')), title };
}

function ranksText(rows: readonly RankRow[], { index, plan }: Robustness, { language, chalk }: Look): string[] {
  const isNamed = language === 'en' && index.workspace.regions.list.some(({ nameEn }) => nameEn !== '');
  const columns = [
    columnNamed(ranksTable, 'rank'),
    columnNamed(ranksTable, 'region'),
    columnNamed(ranksTable, 'name'),
    ...(isNamed ? [ENGLISH] : []),
    columnNamed(ranksTable, 'median'),
    columnNamed(ranksTable, 'p05'),
    columnNamed(ranksTable, 'p95'),
    topShare(plan.top),
    columnNamed(ranksTable, 'mean_shift'),
  ];
  return terminalTable(readerColumns(columns, rows, language), (heading) => chalk.dim(heading));
}

/** What robustness found as lines of text: a table of ranks per peer group, then what else was asked for. */
export function robustnessText(robustness: Robustness, look: Look): string[] {
  const { language, chalk } = look;
  const { say } = wordsIn(robustnessTexts, language);
  const rows = rankRows(robustness);
  const tables = robustness.peers.flatMap(({ name: group }) => {
    const own = rows.filter(({ level }) => level === group);
    const title = say('robustGroup', {
      group: labelOf(robustness.index.workspace, group, language),
      ranked: `${own.length}`,
    });
    return ['', chalk.bold(visible(title)), ...ranksText(own, robustness, look)];
  });
  const [title = '', ...rest] = titleOf(robustness, look);
  const more = [driverTables, leftOutTables, stabilityTables].flatMap((make) => make(robustness, look));
  return [title, ...noticeOf(robustness.index.workspace, language, chalk), ...rest, ...tables, ...more];
}
