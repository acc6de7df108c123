import { _electron, expect, type ElectronApplication, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Bridge, CommandAnswer, Role } from '../../src/contract/channels';
import type { Command } from '../../src/contract/command';
import { eventSchema, type RoundaboutEvent } from '../../src/contract/events';
import type { ControlSnapshot } from '../../src/domain/view/snapshot';

declare global {
  interface Window {
    readonly roundabout: Bridge;
  }
}

const projectRoot = path.resolve(import.meta.dirname, '../..');

/** What a start of the program takes. */
export interface Program {
  /** What is run: Electron, or what starts it. */
  readonly electron: string;
  /** What Electron itself needs here; they stand before the app's folder. */
  readonly switches: readonly string[];
  /** The folder with package.json and the built app. */
  readonly app: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The built program on the runnable Electron that the set-up found. */
export function programHere(): Program {
  const electron = process.env['ROUNDABOUT_ELECTRON'];
  if (electron === undefined) throw new Error('Run the end-to-end tests with: npm run test:e2e');
  const switches = (process.env['ROUNDABOUT_ELECTRON_SWITCHES'] ?? '').split(' ').filter((one) => one !== '');
  return { electron, switches, app: projectRoot, env: definedEnv() };
}

const folders: string[] = [];
process.once('exit', () => folders.forEach((folder) => fs.rmSync(folder, { recursive: true, force: true })));

/** A data folder of a test's own; it is removed when the tests end. */
export function newDataDir(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'roundabout-test-'));
  folders.push(folder);
  return folder;
}

export interface LaunchOptions {
  readonly args?: readonly string[];
  readonly dataDir?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly program?: Program;
}

/** The running program with its two windows. */
export interface Running {
  readonly app: ElectronApplication;
  readonly dataDir: string;
  readonly control: Page;
  readonly display: Page;
  /** Warnings and errors of both pages so far, from their first line on. */
  complaints(): readonly string[];
  /** What the events file holds so far. */
  events(): readonly RoundaboutEvent[];
  command(command: Command): Promise<CommandAnswer>;
  snapshot(): Promise<ControlSnapshot>;
  /** Ends the program as a power cut would. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the built program on a data folder and waits for both windows. */
export async function launch({
  args = [],
  dataDir = newDataDir(),
  env = {},
  program = programHere(),
}: LaunchOptions = {}): Promise<Running> {
  const eventsFile = path.join(dataDir, 'events.jsonl');
  const app = await _electron.launch({
    executablePath: program.electron,
    args: [...program.switches, program.app, '--data-dir', dataDir, '--events', eventsFile, ...args],
    // Playwright would switch it off of its own accord; only root cannot have it.
    chromiumSandbox: !program.switches.includes('--no-sandbox'),
    env: { ...program.env, ...env },
  });
  const complaints = collectComplaints(app);
  const control = await windowOf(app, 'control');
  const display = await windowOf(app, 'display');
  await control.waitForFunction(() => document.querySelector('h1') !== null);
  await display.locator('[data-phase]').first().waitFor({ state: 'attached' });
  return {
    app,
    dataDir,
    control,
    display,
    complaints: () => complaints,
    events: () => readEvents(eventsFile),
    command: (command) =>
      control.evaluate((asked) => window.roundabout.request('command:send', asked), command),
    snapshot: async () => {
      const snapshot = await control.evaluate(() => window.roundabout.request('snapshot:get', null));
      if (snapshot === null || !('display' in snapshot))
        throw new Error('Control got no snapshot of its own.');
      return snapshot;
    },
    kill: () => killAll(app),
    close: () => app.close(),
  };
}

function collectComplaints(app: ElectronApplication): readonly string[] {
  const complaints: string[] = [];
  const pages = app.context();
  pages.on('console', (message) => {
    const kind = message.type();
    if (kind !== 'warning' && kind !== 'error') return;
    complaints.push(`${message.page()?.url() ?? ''}: ${kind}: ${message.text()}`);
  });
  pages.on('weberror', (thrown) =>
    complaints.push(`${thrown.page()?.url() ?? ''}: ${thrown.error().message}`),
  );
  return complaints;
}

/** Kills main and all its children at once: Playwright starts it as the head of a process group of its own. */
async function killAll(app: ElectronApplication): Promise<void> {
  const child = app.process();
  const gone = new Promise((resolve) => child.once('exit', resolve));
  if (process.platform === 'win32' || child.pid === undefined) child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
  await gone;
}

/** The window of a role, as soon as it is there. */
export async function windowOf(app: ElectronApplication, role: Role): Promise<Page> {
  const find = (): Page | undefined => app.windows().find((page) => page.url().includes(`/${role}/`));
  await expect
    .poll(() => find() !== undefined, { timeout: 20_000, intervals: [50], message: `the ${role} window` })
    .toBe(true);
  const page = find();
  if (page === undefined) throw new Error(`The ${role} window went away.`);
  return page;
}

/** The lines of an events file, each of the documented shape. */
export function readEvents(file: string): readonly RoundaboutEvent[] {
  if (!fs.existsSync(file)) return [];
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => eventSchema.parse(JSON.parse(line)));
}

export interface Ended {
  readonly code: number | null;
  readonly stderr: string;
}

/** Runs the program without a driver until it ends by itself. */
export function runToEnd(
  args: readonly string[],
  { timeout = 60_000, program = programHere() } = {},
): Promise<Ended> {
  const { electron, switches, app, env } = program;
  return new Promise((resolve, reject) => {
    const child = spawn(electron, [...switches, app, ...args], { env });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString('utf8');
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), timeout);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      resolve({ code, stderr });
    });
  });
}

const definedEnv = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
