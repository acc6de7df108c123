import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isOnPath } from '../../scripts/lib/system-packages.mjs';
import type { Available } from './or-skip';
import { newDataDir, programHere, type Program } from './program';

/** What most Linux systems call nobody. */
const NOBODY = 65_534;

/** The program as a teacher starts it: by a user with no special rights, and so with Chromium's sandbox on. */
export interface OrdinaryUser {
  readonly program: Program;
  /** An empty folder that the user may write to. */
  readonly newDataDir: () => string;
  /** Removes what was made for it. */
  readonly dispose: () => void;
}

/**
 * Root may not use the sandbox, and no file is read-only to it; where the tests run as root, the program runs as nobody,
 * from copies that nobody can reach. The result says why where that cannot be, for the test to be skipped with.
 */
export function ordinaryUser(): Available<OrdinaryUser> {
  const here = programHere();
  if (process.getuid?.() !== 0) return { program: here, newDataDir, dispose: () => undefined };
  if (process.platform !== 'linux' || !isOnPath('setpriv')) {
    return { unavailable: 'root can start programs as another user on Linux with setpriv only' };
  }

  const stage = fs.mkdtempSync(path.join(os.tmpdir(), 'roundabout-nobody-'));
  fs.chmodSync(stage, 0o755);
  const home = path.join(stage, 'home');
  fs.mkdirSync(home);
  fs.chownSync(home, NOBODY, NOBODY);
  const electron = path.join(stage, 'electron');
  copyTree(path.dirname(here.electron), electron);
  const app = path.join(stage, 'app');
  fs.mkdirSync(app);
  for (const part of ['package.json', 'out', 'resources']) {
    copyTree(path.join(here.app, part), path.join(app, part));
  }
  const start = path.join(stage, 'start');
  const as = `setpriv --reuid=${NOBODY} --regid=${NOBODY} --clear-groups`;
  const binary = path.join(electron, path.basename(here.electron));
  fs.writeFileSync(start, `#!/bin/sh\nexec ${as} -- '${binary}' "$@"\n`, { mode: 0o755 });
  return {
    program: {
      electron: start,
      switches: here.switches.filter((one) => one !== '--no-sandbox'),
      app,
      env: { ...here.env, HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home, XDG_RUNTIME_DIR: home },
    },
    newDataDir: () => {
      const folder = newDataDir();
      fs.chownSync(folder, NOBODY, NOBODY);
      return folder;
    },
    dispose: () => fs.rmSync(stage, { recursive: true, force: true }),
  };
}

/** Hard links take no time and no room; another file system has none. */
function copyTree(from: string, to: string): void {
  if (spawnSync('cp', ['-rl', from, to]).status === 0) return;
  fs.rmSync(to, { recursive: true, force: true });
  fs.cpSync(from, to, { recursive: true });
}
