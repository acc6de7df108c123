import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, projectRoot, sourceFiles } from './source';

/** Design section 7: what each layer may import, of ours and of others. */
const layers = {
  domain: { layers: [], packages: ['temporal-polyfill'] },
  contract: { layers: ['domain'], packages: ['zod'] },
  preload: { layers: ['contract'], packages: ['electron'] },
  main: { layers: ['contract', 'domain'], packages: ['electron', 'electron-log', 'electron-store', 'zod'] },
  'renderer/shared': { layers: ['contract', 'domain'], packages: null },
  'renderer/control': { layers: ['renderer/shared', 'contract', 'domain'], packages: null },
  'renderer/display': { layers: ['renderer/shared', 'contract', 'domain'], packages: null },
} as const satisfies Readonly<
  Record<string, { layers: readonly string[]; packages: readonly string[] | null }>
>;

type Layer = keyof typeof layers;
const names = Object.keys(layers) as Layer[];

/** The compiler needs the types of the layers behind a layer too, though its files may not name them. */
const behind = (layer: Layer): readonly Layer[] => [
  ...new Set(layers[layer].layers.flatMap((one) => [one, ...behind(one)])),
];

const layerOf = (file: string): Layer | undefined => names.find((name) => file.startsWith(`${name}/`));
const packageOf = (name: string): string => name.split('/', name.startsWith('@') ? 2 : 1).join('/');
const filesOf = (layer: Layer): readonly string[] => sourceFiles.filter((file) => layerOf(file) === layer);

describe('the layers of design section 7', () => {
  it('every file of src belongs to a layer', () => {
    expect(sourceFiles.filter((file) => layerOf(file) === undefined)).toEqual([]);
    expect(names.filter((layer) => filesOf(layer).length === 0)).toEqual([]);
  });

  it.each(names)('%s imports only the layers that it may', (layer) => {
    const allowed: readonly (Layer | undefined)[] = [layer, ...layers[layer].layers];
    const wrong = filesOf(layer).flatMap((file) =>
      importsOf(file)
        // What is bundled from resources is data: it belongs to no layer.
        .files.filter((target) => !target.startsWith('../resources/') && !allowed.includes(layerOf(target)))
        .map((target) => `${file} -> ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(names)('%s imports only the packages that it may', (layer) => {
    const { packages } = layers[layer];
    const mayImport = (name: string): boolean => {
      if (packages === null) return name !== 'electron' && !name.startsWith('node:');
      return (
        packages.some((one) => one === packageOf(name)) || (layer === 'main' && name.startsWith('node:'))
      );
    };
    const wrong = filesOf(layer).flatMap((file) =>
      importsOf(file)
        .packages.filter((name) => !mayImport(name))
        .map((name) => `${file} -> ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(names)('the compiler keeps %s to the same layers', (layer) => {
    const folder = path.join(projectRoot, 'src', layer);
    const settings: unknown = JSON.parse(readFileSync(path.join(folder, 'tsconfig.json'), 'utf8'));
    const seen = referencesIn(settings).map((reference) =>
      path.relative(path.join(projectRoot, 'src'), path.join(folder, reference)).replaceAll('\\', '/'),
    );
    expect(seen.toSorted()).toEqual(behind(layer).toSorted());
  });
});

function referencesIn(settings: unknown): readonly string[] {
  if (typeof settings !== 'object' || settings === null || !('references' in settings)) return [];
  const { references } = settings;
  if (!Array.isArray(references)) return [];
  return references.map((reference: { readonly path: string }) => reference.path);
}
