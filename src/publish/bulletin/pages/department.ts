import type { DepartmentReview } from '../../../analysis/department/department.ts';
import { departmentBlocks } from '../../department/report.ts';
import { blockHtml, type LinkCell } from '../blocks.ts';
import { document, type PageContext } from '../frame.ts';
import { html } from '../html.ts';

/** Regions that are named for an indicator, and for what moved. */
const TOP = 5;

/** The page of a department: its indicators, where they are weakest, what moved, which reports are missing or estimated. */
export function departmentPage(context: PageContext, review: DepartmentReview): string {
  const { edition, href, language } = context;
  const { byCode } = edition.workspace.tree;
  const link: LinkCell = (cell) => {
    const isNode = (byCode.get(cell) ?? 0) > 0;
    return isNode ? html`<a href="${href({ kind: 'indicator', code: cell })}">${cell}</a>` : cell;
  };
  const body = html`<h1>${review.name}</h1>${blockHtml(departmentBlocks(review, language, TOP), 2, link)}`;
  return document(context, { title: review.name, body });
}
