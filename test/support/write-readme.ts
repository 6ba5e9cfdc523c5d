import { readFileSync, writeFileSync } from 'node:fs';
import { methods } from '../../src/engine/methods/index.ts';
import { documentationParts, withDocumentation } from '../../src/publish/documentation.ts';
import { jsonSchemaOfSettings } from '../../src/publish/settings-schema.ts';

// Run by `npm run docs` from the root: brings the generated tables of the README and the schema up to date.
const readme = readFileSync('README.md', 'utf8');
writeFileSync('README.md', withDocumentation(readme, documentationParts(methods)));
writeFileSync('pingan.schema.json', `${JSON.stringify(jsonSchemaOfSettings(methods), null, 2)}\n`);
