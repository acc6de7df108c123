import { z } from 'zod';
import type { SavedKind } from '../../contract/saved/saved-kind';
import type { SavedTrouble } from '../../contract/saved/saved-trouble';
import { errorCode, type Disk } from './disk';

/** What stands in every saved file. */
export interface SavedDocument {
  readonly version: number;
  readonly data: unknown;
}

/** A file's shape and version, whatever it is kept for. */
export type DocumentKind<T> = Pick<SavedKind<T>, 'version' | 'read'>;

type Cause = Extract<SavedTrouble, { kind: 'file-replaced' }>['cause'];

export type Reading<T> =
  | { readonly kind: 'good'; readonly value: T; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'bad'; readonly cause: Exclude<Cause, 'missing'> };

const envelope = z.strictObject({ version: z.int().min(1), data: z.unknown() });

const bad = (cause: Exclude<Cause, 'missing'>) => ({ kind: 'bad', cause }) as const;

export const formatDocument = (document: SavedDocument): string => `${JSON.stringify(document, null, 2)}\n`;

/** Reads a saved file without touching it. Never throws. */
export function readDocument<T>(disk: Disk, file: string, kind: DocumentKind<T>): Reading<T> {
  let text: string;
  try {
    text = disk.read(file);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { kind: 'absent' };
    return bad(error instanceof RangeError ? 'damaged' : 'unreadable');
  }
  return readText(text, kind);
}

function readText<T>(text: string, kind: DocumentKind<T>): Reading<T> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return bad('damaged');
  }
  const document = envelope.safeParse(json);
  if (!document.success) return bad('damaged');
  if (document.data.version > kind.version) return bad('later-version');
  const value = kind.read(document.data.data, document.data.version);
  return value === null ? bad('damaged') : { kind: 'good', value, text };
}
