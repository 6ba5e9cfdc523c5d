/**
 * What pages with long tables can do beyond being read: sort, find, filter, compare. A page is whole without it: it makes
 * its own controls, from the words in `data-` attributes of the tools of a table.
 */
export const SCRIPT = `
(() => {
  const make = (tag, text, attributes) => {
    const element = document.createElement(tag);
    if (text) element.textContent = text;
    for (const name in attributes || {}) element.setAttribute(name, attributes[name]);
    return element;
  };
  const keyOf = (cell) => cell.dataset.v === undefined ? cell.textContent.trim() : cell.dataset.v;
  const ordered = (a, b) => {
    const [x, y] = [keyOf(a), keyOf(b)];
    const [m, n] = [parseFloat(x), parseFloat(y)];
    if (x === '' || y === '' || isNaN(m) !== isNaN(n)) return (x === '' || isNaN(m)) - (y === '' || isNaN(n));
    return isNaN(m) ? x.localeCompare(y, document.documentElement.lang) : m - n;
  };
  for (const table of document.querySelectorAll('table[data-sort]')) {
    const body = table.tBodies[0];
    const heads = [...table.tHead.rows[0].cells];
    const initial = [...body.rows];
    heads.forEach((head, at) => {
      if (head.dataset.fixed !== undefined) return;
      const button = make('button', head.textContent, { type: 'button' });
      head.textContent = '';
      head.append(button);
      button.addEventListener('click', () => {
        const down = head.getAttribute('aria-sort') === 'ascending';
        for (const each of heads) each.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        const known = initial.filter((row) => !isBlank(row.cells[at]));
        const rest = initial.filter((row) => isBlank(row.cells[at]));
        known.sort((a, b) => (down ? -1 : 1) * ordered(a.cells[at], b.cells[at]));
        body.append(...known, ...rest);
      });
    });
  }
  function isBlank(cell) {
    return ['', '\\u2014', '\\u2026'].includes(keyOf(cell));
  }
  for (const tools of document.querySelectorAll('.tools')) {
    const table = document.getElementById(tools.dataset.of);
    const rows = [...table.tBodies[0].rows];
    const words = tools.dataset;
    const search = make('input', '', { type: 'search', id: words.of + '-find' });
    const findLabel = make('label', words.search, { for: search.id });
    const bands = [...new Set(rows.map((row) => row.dataset.band).filter(Boolean))];
    const select = make('select', '', { id: words.of + '-band' });
    select.append(make('option', words.all, { value: '' }));
    for (const band of bands) select.append(make('option', band, { value: band }));
    const bandLabel = make('label', words.band, { for: select.id });
    const status = make('span', '', { role: 'status', class: 'soft small' });
    const finder = make('div');
    finder.append(findLabel, search);
    const chooser = make('div');
    chooser.append(bandLabel, select);
    tools.append(finder);
    if (bands.length > 1) tools.append(chooser);
    const compare = make('button', words.compare, { type: 'button', class: 'act', disabled: '' });
    tools.append(compare, status);
    const filter = () => {
      const text = search.value.trim().toLowerCase();
      let shown = 0;
      for (const row of rows) {
        const fits = (!text || row.dataset.find.toLowerCase().includes(text)) && (!select.value || row.dataset.band === select.value);
        row.hidden = !fits;
        if (fits) shown += 1;
      }
      status.textContent = words.found.replace('{shown}', shown).replace('{all}', rows.length);
    };
    search.addEventListener('input', filter);
    select.addEventListener('change', filter);
    const head = make('th', '', { scope: 'col', 'data-fixed': '' });
    head.textContent = words.picked;
    table.tHead.rows[0].append(head);
    const picked = () => rows.filter((row) => row.querySelector('input').checked);
    for (const row of rows) {
      const cell = make('td');
      const box = make('input', '', { type: 'checkbox', 'aria-label': words.pick.replace('{name}', row.dataset.name) });
      box.addEventListener('change', () => { compare.disabled = picked().length < 2; });
      cell.append(box);
      row.append(cell);
    }
    const place = make('section', '', { tabindex: '-1', 'aria-live': 'polite' });
    place.hidden = true;
    tools.after(place);
    compare.addEventListener('click', () => {
      const chosen = picked();
      const other = document.getElementById(words.of + '-heat');
      const facts = [];
      const add = (from, skip) => {
        [...from.tHead.rows[0].cells].forEach((cell, at) => {
          if (at < skip || cell.dataset.fixed !== undefined) return;
          facts.push([cell.textContent, chosen.map((row) => {
            const own = from === table ? row : [...from.tBodies[0].rows].find((each) => each.dataset.code === row.dataset.code);
            return own.cells[at].textContent.trim();
          })]);
        });
      };
      const nameAt = [...table.tHead.rows[0].cells].findIndex((cell) => cell.dataset.name !== undefined);
      add(table, 0);
      if (other) add(other, 1);
      const result = make('table');
      result.append(make('caption', words.beside));
      const top = result.createTHead().insertRow();
      top.append(make('td'), ...chosen.map((row) => make('th', row.dataset.name, { scope: 'col' })));
      const body = result.createTBody();
      facts.forEach(([name, cells], at) => {
        if (at === nameAt) return;
        const row = body.insertRow();
        row.append(make('th', name, { scope: 'row' }), ...cells.map((text) => make('td', text)));
      });
      const close = make('button', words.close, { type: 'button', class: 'act' });
      close.addEventListener('click', () => { place.hidden = true; compare.focus(); });
      const wide = make('div', '', { class: 'wide', role: 'region', 'aria-label': words.beside, tabindex: '0' });
      wide.append(result);
      place.replaceChildren(wide, close);
      place.hidden = false;
      place.focus();
    });
  }
})();
`.trim();
