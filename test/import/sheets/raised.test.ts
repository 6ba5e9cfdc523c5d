import { expect, it } from 'vitest';
import { preparedContent, RAISED_FROM, RAISED_TO } from '../../../src/import/sheets/raised.ts';

it('takes rows out of the groups that hold them', () => {
  const row = '<table:table-row/>';
  const xml = `<table:table-header-rows>${row}</table:table-header-rows><table:table-row-group table:display="a>b">${row}</table:table-row-group>`;
  expect(preparedContent(xml)).toBe(row + row);
});

it('marks raised text by its style alone', () => {
  const style = (name: string, position: string) =>
    `<style:style style:name="${name}"><style:text-properties style:text-position="${position}"/></style:style>`;
  const styles = style('T1', 'super 58%') + style('T2', 'sub 58%');
  const span = (name: string) => `<text:span text:style-name="${name}">1</text:span>`;
  expect(preparedContent(`${styles}12${span('T1')}${span('T2')}`)).toBe(
    `${styles}12${RAISED_FROM}1${RAISED_TO}${span('T2')}`,
  );
});

it.each(['', '<office:automatic-styles/>', '<office:automatic-styles></office:automatic-styles>'])(
  'shows a percentage as such, whose own style stands in another part: %j',
  (styles) => {
    const cell = '<table:table-cell table:style-name="ce1" office:value-type="percentage" office:value="0.985"/>';
    const content = preparedContent(`${styles}<office:body>${cell}</office:body>`);
    expect(content).toContain('office:value="0.985" table:style-name="pingan-percent"/>');
    expect(content).toMatch(
      /^<office:automatic-styles><number:percentage-style .*<\/office:automatic-styles><office:body>/,
    );
    expect(content).not.toContain('ce1');
  },
);
