import path from 'node:path';

/** The app's flags that take a file or a folder. */
const PATH_FLAGS = ['--data-dir', '--plan', '--events'];

/**
 * The flags with their files and folders as whole paths, for a program that starts in another folder than the person
 * stands in.
 *
 * @param {readonly string[]} flags as the app takes them: a value is the next word or stands after "="
 * @param {string} folder where the person stands
 * @returns {string[]}
 */
export function wholePaths(flags, folder) {
  return flags.map((word, index) => {
    const before = flags[index - 1];
    if (before !== undefined && PATH_FLAGS.includes(before) && !word.startsWith('--')) {
      return path.resolve(folder, word);
    }
    const flag = PATH_FLAGS.find((name) => word.startsWith(`${name}=`) && word.length > name.length + 1);
    return flag === undefined ? word : `${flag}=${path.resolve(folder, word.slice(flag.length + 1))}`;
  });
}
