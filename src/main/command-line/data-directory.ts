import fs from 'node:fs';
import { text } from '../../contract/text';
import { errorCode } from '../store/disk';

/** Makes the data directory where it is missing. One sentence when it cannot be used; null when it can. */
export function prepareDataDirectory(directory: string): string | null {
  try {
    fs.mkdirSync(directory, { recursive: true });
    fs.accessSync(directory, fs.constants.R_OK | fs.constants.W_OK);
    return null;
  } catch (error) {
    return text.commandLine.dataDirectory(directory, errorCode(error));
  }
}
