import { writeFileSync } from 'node:fs';
import { withDocumentation } from '../../src/help/documentation.ts';
import { methods } from '../../src/methods/index.ts';
import { jsonSchemaOfSettings } from '../../src/publish/settings-schema.ts';
import { documentedFiles, partsNow } from './manual-files.ts';

// Run by `npm run docs` from the root: brings the generated parts of the README and the manual, and the schema, up to date.
for (const { path, language, text } of documentedFiles())
  writeFileSync(path, withDocumentation(text, partsNow(language)));
writeFileSync('pingan.schema.json', `${JSON.stringify(jsonSchemaOfSettings(methods, 'en'), null, 2)}\n`);
