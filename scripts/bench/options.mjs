import { parseArgs } from 'node:util';

import { SetupError } from '../lib/console.mjs';

const MOST_MINUTES = 600;

/**
 * @param {readonly string[]} args
 * @returns {{ minutes: number, json: string | undefined }} json: the file to write
 */
export function readOptions(args) {
  const { minutes: asked, json } = parse(args);
  const minutes = Number(asked);
  if (!(minutes > 0 && minutes <= MOST_MINUTES)) {
    throw new SetupError(`--minutes takes a number over 0, at most ${MOST_MINUTES}, and not "${asked}".`);
  }
  return { minutes, json };
}

/** @param {readonly string[]} args */
function parse(args) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { minutes: { type: 'string', default: '15' }, json: { type: 'string' } },
    });
    return values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetupError(`${reason}\nUsage: npm run bench [-- --minutes N] [--json FILE]`);
  }
}
