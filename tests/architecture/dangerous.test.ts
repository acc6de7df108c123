import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { findNodes, importsOf, read, sourceFiles } from './source';

/** The files of src with a node like this, each as often as it has one. */
const filesWith = (looksLike: (node: ts.Node) => boolean): readonly string[] =>
  sourceFiles.flatMap((file) => findNodes(file, looksLike).map(() => file));

const constructs = (node: ts.Node, names: RegExp): boolean =>
  ts.isNewExpression(node) && ts.isIdentifier(node.expression) && names.test(node.expression.text);

const sets = (node: ts.Node, name: string): boolean =>
  (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) && node.name.getText() === name;

const usesOf = (node: ts.Node, object: string, members: RegExp): boolean =>
  ts.isPropertyAccessExpression(node) && node.expression.getText() === object && members.test(node.name.text);

describe('what is dangerous has one place each', () => {
  it('[house style 8] every window is made through the guard, which is the only one to make them', () => {
    const made = filesWith((node) =>
      constructs(node, /^(BrowserWindow|BaseWindow|BrowserView|WebContentsView)$/),
    );
    expect(made).toEqual(['main/windows/window-guard.ts']);
  });

  it('[house style 8] what a page runs under is set in the guard only', () => {
    expect(filesWith((node) => sets(node, 'webPreferences'))).toEqual(['main/windows/window-guard.ts']);
    expect(filesWith((node) => sets(node, 'sandbox'))).toEqual(['main/windows/window-guard.ts']);
  });

  it('[house style 4] main answers pages through its typed channels only', () => {
    const raw = filesWith((node) => usesOf(node, 'ipcMain', /./));
    expect(new Set(raw)).toEqual(new Set(['main/ipc/ipc.ts']));
  });

  it('[house style 4] the raw channels are not in reach of a page', () => {
    const exposed = filesWith((node) => usesOf(node, 'contextBridge', /^exposeInMainWorld$/));
    expect(exposed).toEqual(['preload/index.ts']);
    expect(read('preload/index.ts')).toContain("exposeInMainWorld('roundabout', createBridge(");
  });

  it('[house style 7] the objects of Electron are imported in the composition root and the preload only', () => {
    const importers = sourceFiles.filter((file) =>
      findNodes(
        file,
        (node) => ts.isImportDeclaration(node) && node.importClause?.phaseModifier === undefined,
      ).some((node) => ts.isImportDeclaration(node) && node.moduleSpecifier.getText() === "'electron'"),
    );
    expect(importers).toEqual(['main/index.ts', 'main/program.ts', 'preload/index.ts']);
  });

  it('[design 4] the PC clocks are read, and timers armed, in the clock files of main only, but for one timer that tells no time', () => {
    const reads = (node: ts.Node): boolean =>
      usesOf(node, 'Date', /^now$/) ||
      usesOf(node, 'performance', /^now$/) ||
      (constructs(node, /^Date$/) && ts.isNewExpression(node) && (node.arguments ?? []).length === 0) ||
      (ts.isCallExpression(node) && /^set(Timeout|Interval|Immediate)$/.test(node.expression.getText()));
    const outside = filesWith(reads).filter((file) => /^(domain|contract|preload|main)\//.test(file));
    // The preload's one timer lets go of memory; nothing that is shown or kept hangs on it.
    expect(new Set(outside)).toEqual(new Set(['main/clock/pc-clocks.ts', 'preload/index.ts']));
  });

  it('[design 3] chance is used nowhere but for new ids', () => {
    expect(filesWith((node) => usesOf(node, 'Math', /^random$/))).toEqual([]);
    const ids = sourceFiles.filter((file) => importsOf(file).packages.includes('node:crypto'));
    expect(ids.filter((file) => !file.startsWith('main/'))).toEqual([]);
  });
});
