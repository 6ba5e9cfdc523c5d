import type { DepartmentReview } from '../../../analysis/department/department.ts';
import { departmentBlocks } from '../../department/report.ts';
import { blockHtml } from '../blocks.ts';
import { document, nodeLinks, type PageContext } from '../frame.ts';
import { html } from '../html.ts';

/** Regions that are named for an indicator, and for what moved. */
const TOP = 5;

/** The page of a department: its indicators, where they are weakest, what moved, which reports are missing or estimated. */
export function departmentPage(context: PageContext, review: DepartmentReview): string {
  const body = html`<h1>${review.name}</h1>${blockHtml(departmentBlocks(review, context.language, TOP), 2, nodeLinks(context))}`;
  return document(context, { title: review.name, body });
}
