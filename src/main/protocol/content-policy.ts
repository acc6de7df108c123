/**
 * The content security policy of every page: bundled code, styles, fonts and pictures, sounds that are embedded in the
 * code, and no connection to anywhere.
 *
 * @param devServer Vite's server while developing, whose hot reload needs inline code and a socket; else null
 */
export function contentPolicy(devServer: URL | null): string {
  const inline = devServer === null ? '' : " 'unsafe-inline'";
  const connections = devServer === null ? "'none'" : `'self' ws://${devServer.host}`;
  return [
    "default-src 'none'",
    `script-src 'self'${inline}`,
    `style-src 'self'${inline}`,
    "font-src 'self'",
    "img-src 'self' data:",
    'media-src data:',
    `connect-src ${connections}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
