import { Howl, Howler } from 'howler';
import type { CueName } from '../../../domain/session/cues';
import type { AudioPort } from './audio-port';

declare module 'howler' {
  interface HowlerGlobal {
    /** Howler's own idea of the context's state, which its typings leave out. It can differ from the context's. */
    state: 'suspended' | 'suspending' | 'running';
  }
}

/** The part of the browser's media devices that tells which outputs there are. */
export type OutputDevices = Pick<MediaDevices, 'enumerateDevices' | 'addEventListener'>;

/**
 * The chimes in howler, on Web Audio only.
 * @param sounds for each cue the address of a bundled WAV file
 */
export function createHowlerAudio(
  sounds: Readonly<Record<CueName, string>>,
  devices: OutputDevices,
): AudioPort {
  // Howler would suspend the context after 30 s of silence, and the next chime would be late (howler.js#715, #716). When
  // it may rest is for the board to say, which is told ahead of a cue.
  Howler.autoSuspend = false;
  // Its unlocking waits for a click that a projector window never gets, and swaps the context under our feet.
  Howler.autoUnlock = false;

  let howls: ReadonlyMap<string, Howl> = new Map();
  let opened = false;

  /** Howler has no context before its first use, and gives Web Audio up for good when one cannot be opened. */
  function hasContext(): boolean {
    return opened && Howler.usingWebAudio;
  }

  /** @throws Error when there is no Web Audio: howler would go on with HTML5 audio and its delays, unasked. */
  function openContext(): void {
    const again = hasContext();
    Howler.usingWebAudio = true;
    if (again) Howler.unload();
    else Howler.volume(1);
    opened = true;
    if (!hasContext()) throw new Error('no Web Audio');
  }

  return {
    async open() {
      const fresh = new Map<string, Howl>();
      howls = fresh;
      openContext();
      const loading = Object.entries(sounds).map(async ([cue, src]) => fresh.set(cue, await loaded(src)));
      await Promise.all(loading);
    },

    async rest() {
      await Howler.ctx.suspend();
    },

    async resume() {
      await Howler.ctx.resume();
    },

    state() {
      return hasContext() ? Howler.ctx.state : 'missing';
    },

    time() {
      return hasContext() ? Howler.ctx.currentTime : 0;
    },

    async hasOutput() {
      const found = await devices.enumerateDevices();
      return found.some(({ kind }) => kind === 'audiooutput');
    },

    watchOutputs(changed) {
      devices.addEventListener('devicechange', changed);
    },

    start(cue, volume) {
      const howl = howls.get(cue);
      if (howl === undefined || !hasContext() || Howler.ctx.state !== 'running') return undefined;
      // Believing itself suspended, howler would put the sound off until it resumes (howler.js#1355).
      Howler.state = 'running';
      const id = howl.play();
      howl.volume(volume, id);
      return { stop: () => void howl.stop(id) };
    },
  };
}

function loaded(src: string): Promise<Howl> {
  return new Promise((resolve, reject) => {
    const howl = new Howl({
      src,
      format: 'wav',
      onload: () => resolve(howl),
      onloaderror: (_id, cause) => reject(new Error('a chime could not be decoded', { cause })),
    });
  });
}
