import { readFileSync, writeFileSync } from 'node:fs';
import { methods } from '../../src/engine/methods/index.ts';
import { documentationParts, withDocumentation } from '../../src/publish/documentation.ts';

// Run by `npm run docs` from the root: brings the generated tables of the README up to date.
const readme = readFileSync('README.md', 'utf8');
writeFileSync('README.md', withDocumentation(readme, documentationParts(methods)));
