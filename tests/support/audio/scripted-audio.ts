import type { AudioPort, ContextState } from '../../../src/renderer/shared/sound/audio-port';

/** One chime handed to a scripted audio port. */
export interface Handed {
  readonly cue: string;
  readonly volume: number;
  /** Which context took it, counted from 1. */
  readonly context: number;
  stopped: boolean;
}

/** A PC's sound system whose troubles a test turns on and off; its clocks are the test's (fake) `performance.now()`. */
export class ScriptedAudio implements AudioPort {
  /** Whether a sound device is plugged in. */
  plugged = true;
  /** Whether the browser tells of a change of devices. */
  tells = true;
  /** Whether the list of devices ever comes. */
  lists = true;
  /** Whether a suspended context runs again when asked. */
  resumes = true;
  /** What a context says of itself when it is opened. */
  opensAs: ContextState = 'running';
  /** Milliseconds that opening a context takes; Infinity: for ever. */
  opensIn = 0;
  /** Cues whose chime cannot be decoded. */
  broken: readonly string[] = [];

  readonly handed: Handed[] = [];
  opened = 0;
  /** How often the devices were listed. */
  listings = 0;

  #state: ContextState = 'missing';
  #stoodStillAt: number | undefined;
  #changed: () => void = () => undefined;

  /** The system suspends the context behind the program's back. */
  suspend(): void {
    this.#state = 'suspended';
  }

  /** The audio clock stands still although the context says that it runs; the next context is sound again. */
  stall(): void {
    this.#stoodStillAt = performance.now();
  }

  plug(): void {
    this.plugged = true;
    if (this.tells) this.#changed();
  }

  unplug(): void {
    this.plugged = false;
    if (this.tells) this.#changed();
  }

  async open(): Promise<void> {
    this.opened += 1;
    this.#state = 'suspended';
    if (this.opensIn === Infinity) await new Promise(() => undefined);
    if (this.opensIn > 0) await new Promise((resolve) => setTimeout(resolve, this.opensIn));
    this.#stoodStillAt = undefined;
    this.#state = this.opensAs;
  }

  /** How often the board had it rest. */
  rests = 0;

  rest(): Promise<void> {
    this.rests += 1;
    this.#state = 'suspended';
    return Promise.resolve();
  }

  async resume(): Promise<void> {
    if (!this.resumes) await new Promise(() => undefined);
    if (this.#state === 'suspended') this.#state = 'running';
  }

  state(): ContextState {
    return this.#state;
  }

  time(): number {
    if (this.#state !== 'running') return 0;
    return (this.#stoodStillAt ?? performance.now()) / 1000;
  }

  async hasOutput(): Promise<boolean> {
    this.listings += 1;
    if (!this.lists) await new Promise(() => undefined);
    return this.plugged;
  }

  watchOutputs(changed: () => void): void {
    this.#changed = changed;
  }

  start(cue: string, volume: number): { stop(): void } | undefined {
    if (this.broken.includes(cue)) return undefined;
    const handed: Handed = { cue, volume, context: this.opened, stopped: false };
    this.handed.push(handed);
    return {
      stop: () => {
        handed.stopped = true;
      },
    };
  }
}
