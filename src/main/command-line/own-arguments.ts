/**
 * The arguments that are for Roundabout, from the whole of `process.argv`. Packaged, that is all after the program. Run
 * from its folder (`electron FOLDER --start`, `packaged` false), the first word that is no switch is the folder, as
 * Electron itself takes it, and `-r MODULE` before it is Electron's own.
 */
export function ownArguments(argv: readonly string[], packaged: boolean): readonly string[] {
  const given = argv.slice(1);
  if (packaged) return given;
  const before: string[] = [];
  for (let index = 0; index < given.length; index += 1) {
    const argument = given[index] ?? '';
    if (argument === '-r' || argument === '--require') index += 1;
    else if (argument.startsWith('-')) before.push(argument);
    else return [...before, ...given.slice(index + 1)];
  }
  return before;
}
