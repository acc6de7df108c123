import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export const projectRoot = path.resolve(import.meta.dirname, '../..');
const src = path.join(projectRoot, 'src');

/** A file of src, by its path from there with forward slashes. */
export type SourceFile = string;

export const read = (file: SourceFile): string => readFileSync(path.join(src, file), 'utf8');

/** Every TypeScript file of src. */
export const sourceFiles: readonly SourceFile[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file))
  .toSorted();

/** What a file imports, of types too: files of ours by their path from src, packages by their name. */
export interface Imports {
  readonly files: readonly string[];
  readonly packages: readonly string[];
}

export function importsOf(file: SourceFile): Imports {
  const names = ts.preProcessFile(read(file), true, true).importedFiles.map(({ fileName }) => fileName);
  const files = names.filter((name) => name.startsWith('.')).map((name) => resolveFrom(file, name));
  return { files, packages: names.filter((name) => !name.startsWith('.')) };
}

/** Where a relative import leads, from src; a path that starts with `../` is outside it. */
function resolveFrom(file: SourceFile, name: string): string {
  const target = path.join(src, path.dirname(file), name.replace(/\?.*$/, ''));
  const found = ['', '.ts', '.tsx', '/index.ts', '.d.ts']
    .map((ending) => target + ending)
    .find((candidate) => statSync(candidate, { throwIfNoEntry: false })?.isFile());
  if (found === undefined) throw new Error(`${file} imports ${name}, which is nowhere.`);
  return path.relative(src, found).replaceAll('\\', '/');
}

/** Every node of a file for which `looksLike` holds. */
export function findNodes(file: SourceFile, looksLike: (node: ts.Node) => boolean): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (looksLike(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(parsed(file));
  return found;
}

const parsedFiles = new Map<SourceFile, ts.SourceFile>();

function parsed(file: SourceFile): ts.SourceFile {
  const known = parsedFiles.get(file);
  if (known !== undefined) return known;
  const made = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  parsedFiles.set(file, made);
  return made;
}
