import type { DepartmentCell, DepartmentReview } from '../../analysis/department/department.ts';
import { labelOf } from '../../model/label.ts';
import type { Region } from '../../model/region.ts';
import { commonColumns } from '../../tables/common-columns.ts';
import { columnsFor, tableOf } from '../../tables/table.ts';
import { movementText } from '../shown-figure.ts';
import { shownName } from '../shown-name.ts';
import { departmentTexts } from './words.ts';

/** What a region has of an indicator of a department. */
export interface DepartmentRow extends DepartmentCell {
  readonly review: DepartmentReview;
}

function regionOf({ review, region }: DepartmentRow): Region {
  return review.computed.workspace.regions.list[region] as Region;
}

const common = commonColumns<DepartmentRow>();
const { text, integer, published, rank } = columnsFor<DepartmentRow>();

/** The indicators of a department: a row per indicator and region. */
export const departmentTable = tableOf<DepartmentRow>()(
  'profile --department --format csv',
  ['indicator', 'region'],
  [
    text('department', 'the department', '部门', ({ review }) => review.name),
    common.indicator(({ node }) => node.code, { title: departmentTexts.code }),
    text('indicator_name', 'its name', '指标名称', ({ node }) => node.name, {
      title: departmentTexts.indicator,
      shown: ({ node }, language) => shownName(node, language),
    }),
    common.level((row) => regionOf(row).group, {
      title: departmentTexts.peerGroup,
      shown: (row, language) => labelOf(row.review.computed.workspace, regionOf(row).group, language),
    }),
    common.region((row) => regionOf(row).code),
    common.name((row) => regionOf(row).name, { shown: (row, language) => shownName(regionOf(row), language) }),
    common.status(({ status }) => status, { title: departmentTexts.status }),
    common.origin(({ origin }) => origin, { title: departmentTexts.origin }),
    common.raw(({ raw }) => raw, { title: departmentTexts.value }),
    text('unit', 'the unit of the value', '计量单位', ({ node }) => node.indicator.unit, {
      title: departmentTexts.unit,
    }),
    common.published(({ published }) => published),
    rank('rank', 'rank within the peer group on the indicator', '该指标上的组内名次', (row) => row.rank, {
      title: departmentTexts.rank,
    }),
    rank('peers', 'how many regions of the peer group are ranked', '同组参加排名的地区数', ({ peers }) => peers, {
      title: departmentTexts.peers,
    }),
    published(
      'score_change',
      'the published score less that of the month before',
      '公布得分减上月公布得分',
      ({ change }) => change?.score,
      { title: departmentTexts.change },
    ),
    integer('rank_change', 'places gained since the month before', '比上月上升的名次', ({ change }) => change?.rank, {
      title: departmentTexts.movement,
      shown: ({ change }) => movementText(change?.rank),
    }),
    text(
      'gap',
      'missing, or estimated: the status is E or I; blank for what is observed',
      'missing（缺报）或 estimated（状态为 E 或 I）；实际观测则为空',
      ({ gap }) => gap,
    ),
  ],
);

/** Cells of a review as rows of the table; all of them unless told. */
export function departmentRows(review: DepartmentReview, cells = review.cells): DepartmentRow[] {
  return cells.map((cell) => ({ ...cell, review }));
}
