import { vi } from 'vitest';

/** What a scripted context was made to do. */
export interface Log {
  /** One line for each chime that began to sound: which context took it and how loud. */
  readonly started: { readonly context: number; readonly gain: number }[];
  readonly closed: number[];
  /** Requests and media elements that were made; Web Audio with embedded sounds needs none. */
  readonly foreign: string[];
}

/** How the next audio context behaves. */
export interface Script {
  /** Its state when it is new. */
  state: AudioContextState;
  /** Whether there is Web Audio at all. */
  available: boolean;
}

/**
 * Puts a scripted Web Audio in the place of the browser's, as far as howler uses it. To be called before howler is
 * imported, and undone with `vi.unstubAllGlobals()`.
 */
export function scriptWebAudio(script: Script): Log {
  const log: Log = { started: [], closed: [], foreign: [] };
  let contexts = 0;

  class Gain {
    value = 1;
    readonly gain = {
      setValueAtTime: (value: number): void => {
        this.value = value;
      },
    };
    connect(): void {}
    disconnect(): void {}
  }

  class Source {
    buffer: unknown = null;
    readonly playbackRate = { setValueAtTime: (): void => undefined };
    readonly #context: number;
    #gain = new Gain();
    constructor(context: number) {
      this.#context = context;
    }
    connect(gain: Gain): void {
      this.#gain = gain;
    }
    disconnect(): void {}
    start(): void {
      // The gain is set in the same turn as the start, so it is read when the turn is over.
      queueMicrotask(() => log.started.push({ context: this.#context, gain: this.#gain.value }));
    }
    stop(): void {}
  }

  class Context {
    state = script.state;
    readonly currentTime = 0;
    readonly sampleRate = 48_000;
    readonly destination = {};
    readonly #number = (contexts += 1);
    constructor() {
      if (!script.available) throw new Error('no Web Audio here');
    }
    createGain(): Gain {
      return new Gain();
    }
    createBufferSource(): Source {
      return new Source(this.#number);
    }
    decodeAudioData(bytes: ArrayBuffer): Promise<{ readonly duration: number }> {
      const bad = new TextDecoder().decode(bytes).startsWith('bad');
      return bad ? Promise.reject(new Error('not a sound')) : Promise.resolve({ duration: 1 });
    }
    resume(): Promise<void> {
      this.state = 'running';
      return Promise.resolve();
    }
    close(): Promise<void> {
      this.state = 'closed';
      log.closed.push(this.#number);
      return Promise.resolve();
    }
    suspend(): Promise<void> {
      this.state = 'suspended';
      return Promise.resolve();
    }
  }

  class Media {
    set src(url: string) {
      log.foreign.push(`media ${url}`);
    }
    canPlayType(): string {
      return 'probably';
    }
    addEventListener(): void {}
    load(): void {}
  }

  class Request {
    constructor() {
      log.foreign.push('request');
    }
  }

  vi.stubGlobal('AudioContext', Context);
  vi.stubGlobal('Audio', Media);
  vi.stubGlobal('XMLHttpRequest', Request);
  vi.stubGlobal('window', { location: { protocol: 'file:' } });
  return log;
}
