import { spawn } from 'node:child_process';

import { atExit, takeSignals } from './cleanup.mjs';
import { exitCode } from './run.mjs';

/** A signal this soon after the first is its echo: a terminal sends Ctrl C to npm and to us, and npm passes it on. */
const ECHO_MS = 1_000;

/**
 * Runs a program with windows in the foreground until it ends. Signals reach it once each: Electron ends in an orderly
 * way at the first and drops dead at the second.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env: NodeJS.ProcessEnv }} options env is added to this process's own
 * @returns {Promise<number>} its exit code
 */
export function runInForeground(command, args, { cwd, env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...(cwd === undefined ? {} : { cwd }),
      env: { ...process.env, ...env },
      stdio: 'inherit',
      // In a group of its own Ctrl C reaches it only through us.
      detached: process.platform !== 'win32',
    });
    const kill = atExit(() => child.kill('SIGKILL'));
    let lastSignal = -Infinity;
    takeSignals((signal) => {
      if (performance.now() - lastSignal < ECHO_MS) return;
      lastSignal = performance.now();
      child.kill(signal);
    });
    const finish = () => {
      takeSignals(undefined);
      kill();
    };
    child.on('error', (error) => {
      finish();
      reject(error);
    });
    child.on('exit', (code, signal) => {
      finish();
      resolve(exitCode(code, signal));
    });
  });
}
