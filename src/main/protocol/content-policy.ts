/**
 * The content security policy of every page: bundled code, styles, fonts, pictures and sounds, and no
 * connection to anywhere else: `'self'` is our own scheme, through which howler reads the chimes.
 *
 * @param devServer Vite's server while developing, whose hot reload needs inline code and a socket; else null
 */
export function contentPolicy(devServer: URL | null): string {
  const inline = devServer === null ? '' : " 'unsafe-inline'";
  const connections = devServer === null ? "'self'" : `'self' ws://${devServer.host}`;
  return [
    "default-src 'none'",
    `script-src 'self'${inline}`,
    `style-src 'self'${inline}`,
    "font-src 'self'",
    "img-src 'self' data:",
    `connect-src ${connections}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
