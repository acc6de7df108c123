/**
 * The switches with which Electron gives windows their places. Under Wayland no program may place its own, so it is to
 * run under X11 where that is there; the app would else start itself anew, out of reach of Ctrl C and of the tests.
 *
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env what Electron will find
 * @returns {readonly string[]}
 */
export function windowSystemSwitches(platform, env) {
  const wayland = platform === 'linux' && env['XDG_SESSION_TYPE'] === 'wayland';
  return wayland && env['DISPLAY'] ? ['--ozone-platform=x11'] : [];
}
