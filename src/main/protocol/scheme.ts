import type { Protocol } from 'electron';
import type { Role } from '../../contract/channels';

export const appScheme = 'roundabout';

/** The origin of every bundled page. */
export const appOrigin = `${appScheme}://app`;

/** Makes our scheme a standard, secure one with its own origin; must run before the app is ready. */
export function registerScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Where the pages are: in the bundle or, while developing, at Vite's server. */
export interface Pages {
  /** Vite's server while developing; null in every normal run. */
  readonly devServer: URL | null;
  readonly urlOf: (role: Role) => string;
  /** Whether an address is one of our own pages. */
  readonly isOurs: (url: string) => boolean;
}

/**
 * @param devServer electron-vite's ELECTRON_RENDERER_URL while developing, else undefined
 * @param packaged then the bundle's pages are the only ones, whatever the environment says
 */
export function locatePages(devServer: string | undefined, packaged: boolean): Pages {
  const server = devServer === undefined || packaged ? null : new URL(devServer);
  const origin = server?.origin ?? appOrigin;
  return {
    devServer: server,
    urlOf: (role) => `${origin}/${role}/index.html`,
    isOurs: (url) => url.startsWith(`${origin}/`),
  };
}
