import type { NativeImage } from 'electron';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Role } from '../../contract/channels';
import { millis } from '../../domain/units';
import type { Millis } from '../../domain/units';
import { describeError } from '../log';

const EVERY = millis(2_000);

/** What is used of a window. */
export interface Pictured {
  readonly isVisible: () => boolean;
  readonly webContents: { readonly capturePage: () => Promise<NativeImage> };
}

export interface PicturesParts {
  /** The folder for `control.png` and `display.png`; made when missing. */
  readonly folder: string;
  /** The window of a role; null while there is none. */
  readonly windowOf: (role: Role) => Pictured | null;
  readonly after: (delay: Millis, run: () => void) => () => void;
  readonly log: (sentence: string) => void;
}

/**
 * For a machine without a screen: writes a fresh picture of each window that shows, every two seconds, so that
 * somebody can see what is on it. A picture is whole at any moment.
 *
 * @returns what ends it
 */
export function takePictures({ folder, windowOf, after, log }: PicturesParts): () => void {
  let cancel: () => void = () => undefined;
  let ended = false;

  const take = async (role: Role): Promise<void> => {
    const window = windowOf(role);
    if (window === null || !window.isVisible()) return;
    const image = await window.webContents.capturePage();
    if (image.isEmpty()) return;
    const unfinished = path.join(folder, `.${role}.png`);
    await writeFile(unfinished, image.toPNG());
    await rename(unfinished, path.join(folder, `${role}.png`));
  };

  const round = async (): Promise<void> => {
    try {
      await mkdir(folder, { recursive: true });
      await take('control');
      await take('display');
    } catch (error) {
      log(`A picture could not be written: ${describeError(error)}`);
    }
    if (!ended) cancel = after(EVERY, () => void round());
  };

  void round();
  return () => {
    ended = true;
    cancel();
  };
}
