import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PATIENCE_MS } from './node-release.ts';

/** The release of npm's package that is fetched. */
const DUCKDB = '@duckdb/node-api@1.5.6-r.1';

/** Runs statements that stand in a file, one after the other. */
const CLIENT = `import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await instance.connect();
for (const statement of readFileSync(process.argv[2], 'utf8').split(';')) {
  if (statement.trim() !== '') await connection.run(statement);
}
`;

/** A path as a text of SQL. */
function quoted(...parts: readonly string[]): string {
  return `'${join(...parts).replaceAll("'", "''")}'`;
}

/**
 * The index of a country as \`national\` writes it, in doubles: adjusted, scored by min-max among all counties, aggregated
 * by weighted means, rounded, ranked; a table of results and one of scores over all months.
 */
function statements(project: string, out: string): string {
  const table = (name: string) => `read_csv(${quoted(project, name)}, all_varchar = true)`;
  const observations = `read_csv(${quoted(project, 'data', '*.csv')}, filename = true,
    columns = {region: 'VARCHAR', indicator: 'VARCHAR', value: 'DOUBLE'})`;
  // Each level is the weighted mean of the one below it.
  const level = (name: string, below: string) => `
    create table ${name} as select month, region, i.parent as node, sum(score * w) / sum(w) as score
    from ${below} join nodes i on i.code = ${below}.node group by all`;
  return [
    `create table nodes as select code, parent, weight::double as w, direction, adjust_by,
       coalesce(try_cast(per as double), 1) as per from ${table('indicators.csv')}`,
    `create table coefficients as unpivot (select region, population::double as population, gdp::double as gdp,
       vehicles::double as vehicles from ${table('coefficients.csv')}) on population, gdp, vehicles
       into name adjuster value coefficient`,
    `create table adjusted as select regexp_extract(filename, '([0-9-]+)\\.csv$', 1) as month, o.region, o.indicator,
       direction, case when adjust_by is null then value else value / coefficient * per end as x
       from ${observations} o join nodes n on n.code = o.indicator
       left join coefficients c on c.region = o.region and c.adjuster = n.adjust_by`,
    `create table leaves as select month, region, indicator as node,
       100 * case when direction = 'negative' then max(x) over peers - x else x - min(x) over peers end
         / (max(x) over peers - min(x) over peers) as score
       from adjusted window peers as (partition by month, indicator)`,
    level('domains', 'leaves'),
    level('dimensions', 'domains'),
    `create table totals as select month, region, 'index' as node, sum(score * w) / sum(w) as score
       from dimensions join nodes on code = node group by all`,
    `create table scores as select *, round(score, 2) as published,
       rank() over (partition by month, node order by round(score, 2) desc) as rank
       from (from totals union all from dimensions union all from domains union all from leaves)`,
    `copy (from scores order by month, region, node) to ${quoted(out, 'scores.csv')} (header)`,
    `copy (select t.month, t.rank, t.region, t.published, d.* exclude (month, region)
       from scores t join (pivot (select month, region, node, published from scores where node like 'D%')
         on node using first(published)) d using (month, region)
       where t.node = 'index' order by month, t.rank, region) to ${quoted(out, 'results.csv')} (header)`,
  ].join(';\n');
}

/** Fetches DuckDB into a folder, and says how to compute a country with it; where it cannot be had, says why. */
export function duckdb(folder: string, project: string): readonly string[] | string {
  mkdirSync(folder, { recursive: true });
  try {
    const args = ['install', DUCKDB, '--prefix', folder, '--no-save', '--no-audit', '--no-fund'];
    execFileSync('npm', args, { cwd: folder, stdio: 'pipe', timeout: PATIENCE_MS });
  } catch (error) {
    return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
  }
  writeFileSync(join(folder, 'client.mjs'), CLIENT);
  writeFileSync(join(folder, 'index.sql'), statements(project, folder));
  return [join(folder, 'client.mjs'), join(folder, 'index.sql')];
}
