import type { ControlSnapshot, DisplaySnapshot } from '../domain/view/snapshot';
import type { Command } from './command';
import type { Query, QueryAnswers } from './query';
import type { CueOrder, CueReport, SoundState } from './cue-order';
import type { PageFault } from './page-fault';

/** What each window's role is; main decides it by the window, never by what the window says. */
export const roles = ['control', 'display'] as const;
export type Role = (typeof roles)[number];

/** Window to main, answered. Keys are the channels' names. */
export interface Requests {
  readonly 'snapshot:get': { readonly send: null; readonly answer: Snapshots[Role] | null };
  /** Main's monotonic clock in milliseconds, for the window to tie its own clock to. */
  readonly 'clock:read': { readonly send: null; readonly answer: number };
  readonly 'command:send': { readonly send: Command; readonly answer: CommandAnswer };
  /** Null when it could not be answered. */
  readonly 'query:ask': { readonly send: Query; readonly answer: QueryAnswers[Query['kind']] | null };
}

/** Window to main, not answered. */
export interface Reports {
  readonly 'cue:report': CueReport;
  /** Whether a cue would be heard now: the sound system of the window that owns sound, whenever it changes. */
  readonly 'sound:state': SoundState;
  /** The page runs: its answer to `page:ask`. */
  readonly 'page:answer': null;
  /** A part of the page failed and was kept from taking the rest with it. */
  readonly 'page:fault': PageFault;
  /** The first full frame was drawn. */
  readonly 'window:drawn': null;
  /** The window hears this channel from now on: what main held back for it may come. Sent by the preload. */
  readonly 'push:listening': keyof Pushes;
}

/** Main to window. */
export interface Pushes {
  readonly 'snapshot:push': Snapshots[Role];
  readonly 'cue:order': CueOrder;
  /** A cue is due within seconds: the sound system of the window that owns sound is to be awake for it. */
  readonly 'cue:soon': null;
  /** Does the page still run? It answers at once, and does nothing by itself. */
  readonly 'page:ask': null;
}

export interface Snapshots {
  readonly control: ControlSnapshot;
  readonly display: DisplaySnapshot;
}

/** Which roles may use a channel: the one list of channels that there is while the program runs. */
export const requestRoles = {
  'snapshot:get': ['control', 'display'],
  'clock:read': ['control', 'display'],
  'command:send': ['control'],
  'query:ask': ['control'],
} as const satisfies Readonly<Record<keyof Requests, readonly Role[]>>;

export const reportRoles = {
  'cue:report': ['control', 'display'],
  'sound:state': ['control', 'display'],
  'page:answer': ['display'],
  'page:fault': ['control'],
  'window:drawn': ['control', 'display'],
  'push:listening': ['control', 'display'],
} as const satisfies Readonly<Record<keyof Reports, readonly Role[]>>;

export const pushRoles = {
  'snapshot:push': ['control', 'display'],
  'cue:order': ['control', 'display'],
  'cue:soon': ['control', 'display'],
  'page:ask': ['display'],
} as const satisfies Readonly<Record<keyof Pushes, readonly Role[]>>;

/** Goes before the role on the command line that main starts a window's page with, for the preload to read. */
export const roleArgument = '--roundabout-role=';

/** `said` is one plain sentence for the teacher: what was refused and why, or what was taken back. */
export interface CommandAnswer {
  readonly ok: boolean;
  readonly said: string | null;
}

/** What the preload puts on `window.roundabout`; every window has the same few calls. */
export interface Bridge {
  readonly role: Role;
  request<C extends keyof Requests>(channel: C, payload: Requests[C]['send']): Promise<Requests[C]['answer']>;
  report<C extends Exclude<keyof Reports, 'push:listening'>>(channel: C, payload: Reports[C]): void;
  /** Returns what ends the listening. */
  listen<C extends keyof Pushes>(channel: C, hear: (payload: Pushes[C]) => void): () => void;
}
