// node bundel.mjs <target> <source>...: joins style sheets into one file, in the order given.
import { readFile, writeFile } from 'node:fs/promises';

const [target, ...sources] = process.argv.slice(2);
const sheets = await Promise.all(sources.map((source) => readFile(source, 'utf8')));
await writeFile(target, sheets.map((sheet) => sheet.trim()).join('\n') + '\n');
