import { describe, expect, it } from 'vitest';
import { x11Arguments } from '../../../../src/main/windows/x11';

const wayland = { XDG_SESSION_TYPE: 'wayland', DISPLAY: ':0' };

describe('[P8] under Wayland, where no program may place its windows', () => {
  it('is started again under X11, with the same arguments', () => {
    expect(x11Arguments('linux', wayland, ['.', '--start'])).toEqual([
      '.',
      '--start',
      '--ozone-platform=x11',
    ]);
  });

  it.each([
    ['the start asks for a window service by itself', 'linux', wayland, ['--ozone-platform=wayland']],
    ['this is that second start', 'linux', wayland, ['--ozone-platform=x11']],
    ['the session is under X11', 'linux', { XDG_SESSION_TYPE: 'x11', DISPLAY: ':0' }, []],
    ['there is no XWayland', 'linux', { XDG_SESSION_TYPE: 'wayland' }, []],
    ['this is no Linux', 'win32', wayland, []],
  ] as const)('is left alone when %s', (_when, platform, env, argv) => {
    expect(x11Arguments(platform, env, argv)).toBeNull();
  });
});
