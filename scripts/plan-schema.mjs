import fs from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { projectRoot } from './lib/paths.mjs';

// Writes docs/plan.schema.json from the code that reads plan files; a unit test checks that the two agree.

const source = path.join(projectRoot, 'src/contract/plan-file/json-schema.ts');
const target = path.join(projectRoot, 'docs/plan.schema.json');

const { module } = await runnerImport(source, { configFile: false, root: projectRoot });
fs.writeFileSync(target, `${JSON.stringify(module.planJsonSchema(), null, 2)}\n`);
console.log(`Wrote ${path.relative(projectRoot, target)}.`);
