// DuckDB in memory. Arguments: CSV of claims, threads. Answers each line of input with one line of JSON.
// Ends with 124, as timeout(1) does, when loading or an answer takes longer than PEER_SECONDS.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import duckdb, { DuckDBInstance } from '@duckdb/node-api';

const limited = () => setTimeout(() => process.exit(124), 1000 * Number(process.env.PEER_SECONDS ?? 3600));
let limit = limited();
const [csv, threads] = process.argv.slice(2);
const query = name => readFileSync(new URL(name, import.meta.url), 'utf8');
const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run(`SET threads = ${Number(threads)}`);
await connection.run(
  `CREATE TABLE claims AS SELECT * FROM read_csv('${csv}', header = true,
     columns = {'series': 'INTEGER', 'day': 'INTEGER', 'low': 'DOUBLE', 'high': 'DOUBLE'})`);
const count = async name => Number((await connection.runAndReadAll(query(name))).getRows()[0][0]);

console.log(JSON.stringify({ version: `DuckDB ${duckdb.version()}` }));
clearTimeout(limit);
for await (const _ of createInterface({ input: process.stdin })) {
  limit = limited();
  const begin = process.hrtime.bigint();
  const fallen = await count('fallen.sql');
  const sameDay = await count('same-day.sql');
  console.log(JSON.stringify({ ns: Number(process.hrtime.bigint() - begin), fallen, sameDay }));
  clearTimeout(limit);
}
process.exit(0);
