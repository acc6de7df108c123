import type { SoundState } from '../../../contract/cue-order';
import type { CueName } from '../../../domain/session/cues';
import type { AudioPort } from './audio-port';

/** A cue that is later than this is only shown (design section 4). Milliseconds. */
const LATEST = 1500;

/** How long a suspended context gets to run again before it is replaced. Milliseconds. */
const RESUME_WAIT = 200;

/** How long a new context gets to open and load the chimes. Milliseconds. */
const OPEN_WAIT = 800;

/** How long the browser gets to list the sound devices. Milliseconds. */
const LOOK_WAIT = 300;

/** How often the audio clock is read while a sign of life is awaited. Milliseconds. */
const PULSE_STEP = 20;

/** How long the clock of a context that ran may stand still: a device takes up to 100 ms of sound at once. Milliseconds. */
const PULSE_WAIT = 300;

/** The same for a context that was just opened: a device may have to wake first. Milliseconds. */
const FIRST_PULSE_WAIT = 1000;

/**
 * How often all is looked over between cues, since not every change of the devices is told. Milliseconds. Not oftener:
 * to list the devices Chromium starts its camera service, which takes 12 MB for 15 s.
 */
const CHECK_EVERY = 15_000;

/**
 * How long after its last use the context runs on. Milliseconds. A running context that plays nothing is pumped 172 times
 * a second, which costs more than all that the wall draws (docs/figures.md).
 */
const REST_AFTER = 8_000;

/**
 * Why a cue was not played: `late` asked for more than 1.5 s after it was due; `muted` volume 0; `no-output` the PC
 * has no sound device; `suspended` the audio context would not run, or not in time; `stalled` it said that it ran but
 * took no sound; `not-loaded` the chime could not be loaded.
 */
export type WhyNotPlayed = 'late' | 'muted' | 'no-output' | 'suspended' | 'stalled' | 'not-loaded';

/** What was really done; `at` is the board's clock when the sound was handed to the audio clock. */
export type PlayReport =
  { readonly played: true; readonly at: number } | { readonly played: false; readonly why: WhyNotPlayed };

export interface PlayOptions {
  /** 0-1, as an amplitude; 1 unless given. */
  readonly volume?: number;
  /** When the cue fell due, on the board's clock; the moment of the call unless given. */
  readonly due?: number;
}

export interface SoundBoard {
  /** Plays a cue now or not at all, and says which. Settles within 2.5 s, whatever the sound system does. */
  play(cue: CueName, options?: PlayOptions): Promise<PlayReport>;
  /** A cue is due within seconds: the sound system is to be awake for it. */
  wake(): void;
  /** What is known of the sound system: at most some 15 s old, or from when it went to rest. */
  state(): SoundState;
}

/** The window's monotonic clock, in milliseconds, and a wait on it. */
export interface BoardClock {
  now(): number;
  wait(length: number): Promise<void>;
}

/**
 * The one place that plays cues. It does not believe that a context which says `running` is heard: Chromium says so
 * when there is no device at all, and for half a second after it lost one.
 */
export function createSoundBoard(audio: AudioPort, clock: BoardClock): SoundBoard {
  let hasOutput = false;
  let mending: Promise<void> | undefined;
  /** The context is suspended because the board wants it so. */
  let resting = false;
  let lastUse = clock.now();

  audio.watchOutputs(() => {
    used();
    void mend('wake');
  });
  used();
  void keepWatch();

  function healthy(): boolean {
    return mending === undefined && hasOutput && audio.state() === 'running';
  }

  /** Lets one repair run at a time; who comes meanwhile waits for the same one. */
  function mend(how: 'rouse' | 'wake' | 'replace'): Promise<void> {
    resting = false;
    mending ??= repair(how).finally(() => {
      mending = undefined;
    });
    return mending;
  }

  async function repair(how: 'rouse' | 'wake' | 'replace'): Promise<void> {
    if (how === 'rouse' && (await runsAgain())) return;
    hasOutput = (await within(audio.hasOutput(), LOOK_WAIT)) ?? hasOutput;
    // A context that was opened without a device stays mute when one is plugged in, and so does any that follows it
    // within 5 s, since Chromium remembers for that long that there is none.
    if (!hasOutput) return;
    if (how === 'wake' && (await runsAgain())) return;
    await within(audio.open(), OPEN_WAIT);
    await movesOn(FIRST_PULSE_WAIT);
  }

  async function runsAgain(): Promise<boolean> {
    await within(audio.resume(), RESUME_WAIT);
    return audio.state() === 'running' && (await movesOn(PULSE_WAIT));
  }

  function used(): void {
    lastUse = clock.now();
    void clock.wait(REST_AFTER).then(restIfIdle);
  }

  function restIfIdle(): void {
    if (resting || !healthy() || clock.now() - lastUse < REST_AFTER) return;
    resting = true;
    void within(audio.rest(), RESUME_WAIT);
  }

  /** The work's result; undefined when it fails or takes longer than the limit. */
  function within<T>(work: Promise<T>, limit: number): Promise<T | undefined> {
    return Promise.race([work.catch(() => undefined), clock.wait(limit).then(() => undefined)]);
  }

  /** Mends what can be mended; what is left is why a cue would not be heard. */
  async function makeReady(): Promise<WhyNotPlayed | 'ready'> {
    if (!healthy()) await mend(resting ? 'rouse' : 'wake');
    if (!hasOutput) return 'no-output';
    return audio.state() === 'running' ? 'ready' : 'suspended';
  }

  /** Whether the audio clock moves within the limit: the proof that something takes the samples. */
  async function movesOn(limit: number): Promise<boolean> {
    const from = audio.time();
    const giveUp = clock.now() + limit;
    while (audio.time() <= from) {
      if (clock.now() >= giveUp) return false;
      await clock.wait(PULSE_STEP);
    }
    return true;
  }

  /** So that the next cue finds all in order, and the teacher hears of what cannot be mended before the class does not. */
  async function keepWatch(): Promise<never> {
    for (;;) {
      if (!resting && (await makeReady()) === 'ready' && !(await movesOn(PULSE_WAIT))) await mend('replace');
      restIfIdle();
      await clock.wait(CHECK_EVERY);
    }
  }

  async function attempt(cue: CueName, volume: number, due: number): Promise<PlayReport> {
    const left = due + LATEST - clock.now();
    if (left < 0) return notPlayed('late');
    const outcome = healthy() ? 'ready' : ((await within(makeReady(), left)) ?? 'suspended');
    if (outcome !== 'ready') return notPlayed(outcome);
    const sounding = audio.start(cue, volume);
    if (sounding === undefined) return notPlayed('not-loaded');
    const at = clock.now();
    if (await movesOn(PULSE_WAIT)) return { played: true, at };
    // Left in a clock that stands still, it would burst out when the clock moves again (howler.js#1350).
    sounding.stop();
    return notPlayed('stalled');
  }

  return {
    async play(cue, { volume = 1, due = clock.now() } = {}) {
      if (volume <= 0) return notPlayed('muted');
      used();
      const first = await attempt(cue, volume, due);
      if (first.played || first.why !== 'stalled') return first;
      void mend('replace');
      return attempt(cue, volume, due);
    },
    wake() {
      used();
      void makeReady();
    },
    state() {
      if (!hasOutput) return 'silent';
      return resting || healthy() ? 'running' : 'suspended';
    },
  };
}

function notPlayed(why: WhyNotPlayed): PlayReport {
  return { played: false, why };
}
