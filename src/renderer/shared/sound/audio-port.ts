import type { CueName } from '../../../domain/session/cues';

/** What a browser says of an audio context; `missing` when there is none. */
export type ContextState = AudioContextState | 'missing';

/** A cue that was started, as long as it sounds. */
export interface Sounding {
  stop(): void;
}

/** The audio context and the chimes loaded into it: all that the sound board asks of the browser. */
export interface AudioPort {
  /**
   * Closes the context if there is one, opens another and loads every chime into it.
   * Rejects when the browser gives no Web Audio.
   */
  open(): Promise<void>;

  /** Suspends the context until `resume`. */
  rest(): Promise<void>;

  /** Asks a suspended context to run. May never settle: after its device was lost, Chromium leaves it open. */
  resume(): Promise<void>;

  state(): ContextState;

  /** Seconds on the context's clock; it stands still while nothing takes the samples. */
  time(): number;

  /** Asks whether the PC has anything to hear with. */
  hasOutput(): Promise<boolean>;

  /** Calls back when the PC's sound devices changed; not every change is told. */
  watchOutputs(changed: () => void): void;

  /**
   * Hands a chime to the context's clock, to sound at once.
   * @param volume 0-1
   * @returns undefined when the chime is not loaded or the context would only have queued it
   */
  start(cue: CueName, volume: number): Sounding | undefined;
}
