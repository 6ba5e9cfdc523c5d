import { expect, it } from 'vitest';
import { departmentsOf, reviewDepartment } from '../../../../src/analysis/department/department.ts';
import { departmentAddress } from '../../../../src/publish/bulletin/addresses.ts';
import { pageContext } from '../../../../src/publish/bulletin/frame.ts';
import { departmentPage } from '../../../../src/publish/bulletin/pages/department.ts';
import { editionOfFiles, publishedWorkspace, siteOf, textOf } from '../../../support/bulletin.ts';

const files = publishedWorkspace({
  'indicators.csv':
    'code,parent,name,weight,direction,adjust_by,department\nA,,Safety,60,,,\nA1,A,Deaths,50,negative,population,公安厅\n' +
    'A2,A,Accidents,50,negative,,应急厅\nB,,Food,40,,,\nB1,B,Pass rate,100,positive,,公安厅\n',
});

it('the page of a department has its indicators alone, where they are weakest, what moved, and what is missing', async () => {
  const edition = await editionOfFiles(files);
  const [first] = departmentsOf(edition.workspace.tree);
  if (first === undefined) throw new Error('no department');
  const review = reviewDepartment(edition.index, edition.parts.before?.index, first);
  const page = departmentPage(pageContext(edition, departmentAddress(0), 'en'), review);
  const text = textOf(page);
  expect(page).toContain('<h1>公安厅</h1>');
  expect(page).toContain('href="../indicators/A1.html"');
  expect(text).not.toContain('Accidents');
  expect(text).toContain('missing');
});

it('a site has a page a department, which the page of all indicators links to', async () => {
  const site = await siteOf(files);
  expect([...site.keys()].filter((path) => path.includes('departments/'))).toEqual([
    'departments/1.html',
    'en/departments/1.html',
    'departments/2.html',
    'en/departments/2.html',
  ]);
  expect(site.get('indicators.html')).toContain('<a href="departments/2.html">应急厅</a>');
});
