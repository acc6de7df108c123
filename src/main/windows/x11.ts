const PLATFORM = '--ozone-platform';

/**
 * Under Wayland no program may place its own windows, so the display would land anywhere (P8). Electron picks the
 * system's window service before any of our code runs: what is needed is another start.
 *
 * @param argv the program's arguments, without its own name
 * @returns the arguments for that start; null when this one will do
 */
export function x11Arguments(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  argv: readonly string[],
): string[] | null {
  const wayland = platform === 'linux' && env['XDG_SESSION_TYPE'] === 'wayland';
  // Without DISPLAY there is no XWayland to run under.
  if (!wayland || !env['DISPLAY'] || argv.some((argument) => argument.startsWith(PLATFORM))) return null;
  return [...argv, `${PLATFORM}=x11`];
}
