import { createRequire } from 'node:module';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { AudioPort } from '../../../../../src/renderer/shared/sound/audio-port';
import type { OutputDevices } from '../../../../../src/renderer/shared/sound/howler-audio';
import { scriptWebAudio } from '../../../../support/audio/scripted-context';
import type { Log, Script } from '../../../../support/audio/scripted-context';

const HALF_A_MINUTE = 30_000;

let script: Script;
let log: Log;
let listed: readonly MediaDeviceKind[];
let tell: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  freshHowler();
  script = { state: 'running', available: true };
  log = scriptWebAudio(script);
  listed = ['audioinput', 'audiooutput'];
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Howler is one object for the whole window; each test has a new one, as a new window would. */
function freshHowler(): void {
  const require = createRequire(import.meta.url);
  vi.resetModules();
  vi.doMock('howler', () => {
    delete require.cache[require.resolve('howler')];
    const fresh: unknown = require('howler');
    return { ...z.record(z.string(), z.unknown()).parse(fresh) };
  });
}

function uri(text: string): string {
  return `data:audio/wav;base64,${btoa(text)}`;
}

/** Howler as a fresh window has it, with a sound for each cue. */
async function howler(end = uri('end')): Promise<AudioPort> {
  const { createHowlerAudio } = await import('../../../../../src/renderer/shared/sound/howler-audio');
  const devices: OutputDevices = {
    enumerateDevices: () =>
      Promise.resolve(
        listed.map((kind) => ({ kind, deviceId: '', groupId: '', label: '', toJSON: () => ({}) })),
      ),
    addEventListener: (_type: string, changed: EventListenerOrEventListenerObject) => {
      tell = () => (typeof changed === 'function' ? changed(new Event('devicechange')) : undefined);
    },
  };
  const [start, move, attention] = [uri('start'), uri('move'), uri('attention')];
  const [planningOver, oneMinute, target] = [uri('planning over'), uri('one minute'), uri('target')];
  return createHowlerAudio(
    { start, 'planning-over': planningOver, 'one-minute': oneMinute, move, end, attention, target },
    devices,
  );
}

async function opened(audio: AudioPort): Promise<AudioPort> {
  const opening = audio.open();
  await vi.advanceTimersByTimeAsync(10);
  await opening;
  return audio;
}

test('a cue sounds in the turn in which it is started, at its volume', async () => {
  const audio = await opened(await howler());
  expect(audio.start('move', 0.3)).toBeDefined();
  await Promise.resolve();
  expect(log.started).toEqual([{ context: 1, gain: 0.3 }]);
});

test('[S1] after half a minute of silence the context still runs', async () => {
  const audio = await opened(await howler());
  audio.start('move', 1);
  await vi.advanceTimersByTimeAsync(2 * HALF_A_MINUTE);
  expect(audio.state()).toBe('running');
});

test('[S2] a cue starts at once on a context that began suspended and was resumed', async () => {
  script.state = 'suspended';
  const audio = await opened(await howler());
  await audio.resume();
  expect(audio.start('move', 1)).toBeDefined();
  await Promise.resolve();
  expect(log.started).toHaveLength(1);
});

test('[S3] a suspended context is given no sound to burst out with later', async () => {
  script.state = 'suspended';
  const audio = await opened(await howler());
  expect(audio.start('move', 1)).toBeUndefined();
  await audio.resume();
  await vi.advanceTimersByTimeAsync(HALF_A_MINUTE);
  expect(log.started).toEqual([]);
});

test('[S2] opened again, the old context is closed and the chimes sound on the new one', async () => {
  const audio = await opened(await opened(await howler()));
  expect(log.closed).toEqual([1]);
  audio.start('move', 1);
  await Promise.resolve();
  expect(log.started).toEqual([{ context: 2, gain: 1 }]);
});

test('[S5] without Web Audio it says so, and does not fall back to media elements', async () => {
  script.available = false;
  const audio = await howler();
  await expect(audio.open()).rejects.toThrow('no Web Audio');
  expect(audio.state()).toBe('missing');
  expect(audio.start('move', 1)).toBeUndefined();
  expect(log.foreign).toEqual([]);
});

test('[S5] Web Audio that was not to be had is asked for again', async () => {
  script.available = false;
  const audio = await howler();
  await expect(audio.open()).rejects.toThrow();
  script.available = true;
  await opened(audio);
  expect(audio.state()).toBe('running');
  expect(audio.start('move', 1)).toBeDefined();
});

test('[S5] the embedded chimes are loaded without a request and without a media element', async () => {
  await opened(await howler());
  expect(log.foreign).toEqual([]);
});

test('[S5] one chime that cannot be decoded is refused; the others sound', async () => {
  const audio = await howler(uri('bad bytes'));
  const opening = audio.open();
  const failure = expect(opening).rejects.toThrow('could not be decoded');
  await vi.advanceTimersByTimeAsync(10);
  await failure;
  expect(audio.start('end', 1)).toBeUndefined();
  expect(audio.start('move', 1)).toBeDefined();
});

test('[S6] a microphone is not taken for something to hear with', async () => {
  const audio = await howler();
  expect(await audio.hasOutput()).toBe(true);
  listed = ['audioinput'];
  expect(await audio.hasOutput()).toBe(false);
});

test('[S6] a change of devices is passed on', async () => {
  const audio = await howler();
  const changed = vi.fn();
  audio.watchOutputs(changed);
  tell();
  expect(changed).toHaveBeenCalledOnce();
});
