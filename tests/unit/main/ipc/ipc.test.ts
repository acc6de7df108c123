import type { IpcMain } from 'electron';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { command } from '../../../../src/contract/command';
import type { Command } from '../../../../src/contract/command';
import { cueReport } from '../../../../src/contract/cue-order';
import { createIpc } from '../../../../src/main/ipc/ipc';
import type { From } from '../../../../src/main/ipc/ipc';
import type { Sent } from '../../../../src/main/ipc/trusted-sender';

type Listener = (event: never, payload: unknown) => unknown;

const CONTROL = 1;
const DISPLAY = 2;

/** Main's end with a page's messages let in by hand. */
function setUp() {
  const answers = new Map<string, Listener>();
  const hearers = new Map<string, Listener>();
  const logged: string[] = [];
  const ipcMain = {
    handle: (channel: string, listener: Listener) => void answers.set(channel, listener),
    on: (channel: string, listener: Listener) => hearers.set(channel, listener),
  } as unknown as Pick<IpcMain, 'handle' | 'on'>;
  const ipc = createIpc({
    ipcMain,
    roleOf: (id) => (id === CONTROL ? 'control' : id === DISPLAY ? 'display' : null),
    isOurPage: (url) => url.startsWith('roundabout://app/'),
    log: (sentence) => logged.push(sentence),
  });
  const undo: Command = { kind: 'undo', by: 'control' };
  const taken: Command[] = [];
  const refusal = { ok: false, said: 'refused' };
  ipc.handle(
    'command:send',
    command,
    (order) => {
      taken.push(order);
      return { ok: true, said: null };
    },
    refusal,
  );
  return {
    ipc,
    logged,
    taken,
    undo,
    refusal,
    ask: (channel: string, event: Sent, payload: unknown) => answers.get(channel)?.(event as never, payload),
    tell: (channel: string, event: Sent, payload: unknown) => hearers.get(channel)?.(event as never, payload),
  };
}

const from = (id: number, change: Partial<NonNullable<Sent['senderFrame']>> = {}): Sent => ({
  sender: { id },
  senderFrame: { url: 'roundabout://app/control/index.html', parent: null, ...change },
});

describe('the typed way from a window to main', () => {
  it('takes a command from the control window', async () => {
    const { ask, taken, undo, logged } = setUp();
    expect(await ask('command:send', from(CONTROL), undo)).toEqual({ ok: true, said: null });
    expect(taken).toEqual([undo]);
    expect(logged).toEqual([]);
  });

  const parent = from(CONTROL).senderFrame as never;
  it.each<readonly [string, Sent]>([
    ['the display, which may not command', from(DISPLAY)],
    ['a window that is none of ours', from(3)],
    ['a frame inside our page', from(CONTROL, { parent })],
    ['a strange page in our window', from(CONTROL, { url: 'https://example.org/' })],
    ['a page whose address only begins like ours', from(CONTROL, { url: 'roundabout://apple/' })],
    ['a frame that is gone', { sender: { id: CONTROL }, senderFrame: null }],
  ])('[house style 5] refuses a command from %s, and logs it', async (_who, event) => {
    const { ask, taken, undo, refusal, logged } = setUp();
    expect(await ask('command:send', event, undo)).toEqual(refusal);
    expect(taken).toEqual([]);
    expect(logged).toHaveLength(1);
  });

  it.each<readonly [string, unknown]>([
    ['nothing', undefined],
    ['a command that there is not', { kind: 'reboot' }],
    ['a field too many', { kind: 'undo', by: 'control', extra: 1 }],
    ['a wrong value', { kind: 'undo', by: 'cli' }],
    ['a number that is none', { kind: 'act', by: 'control', act: { name: 'plus', minutes: Number.NaN } }],
    ['a text without end', { kind: 'act', by: 'control', act: { name: 'message', text: 'x'.repeat(5000) } }],
  ])('[house style 5] refuses %s without throwing into the page, and logs why', async (_what, payload) => {
    const { ask, taken, refusal, logged } = setUp();
    expect(await ask('command:send', from(CONTROL), payload)).toEqual(refusal);
    expect(taken).toEqual([]);
    expect(logged).toEqual([expect.stringMatching(/^Refused command:send from control: .+\.$/)]);
  });

  it('answers with the refusal when the answer fails, and logs the failure', async () => {
    const { ipc, ask, logged } = setUp();
    ipc.handle('snapshot:get', z.null(), () => Promise.reject(new Error('no snapshot')), null);
    expect(await ask('snapshot:get', from(DISPLAY), null)).toBeNull();
    expect(logged).toEqual([expect.stringContaining('no snapshot')]);
  });

  it('tells a hearer which window a report is from, and survives a hearer that fails', () => {
    const { ipc, tell, logged } = setUp();
    const heard: From[] = [];
    ipc.on('cue:report', cueReport, (_report, sender) => {
      heard.push(sender);
      throw new Error('hearer failed');
    });
    const report = { id: 1, name: 'move', played: 12.5, why: null };
    tell('cue:report', from(DISPLAY), report);
    tell('cue:report', from(DISPLAY), { ...report, name: 'fanfare' });
    expect(heard).toEqual([{ role: 'display', webContentsId: DISPLAY }]);
    expect(logged).toEqual([
      expect.stringContaining('hearer failed'),
      expect.stringContaining('Refused cue:report from display'),
    ]);
  });
});
