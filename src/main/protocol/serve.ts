import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { appOrigin } from './scheme';

/** The kinds of file that a page of ours is made of; nothing else is served. */
const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wav': 'audio/wav',
};

export interface ServeParts {
  /** The folder with the built pages. */
  readonly root: string;
  readonly contentPolicy: string;
  /** Reads a file; rejects when there is none. */
  readonly read?: (file: string) => Promise<Uint8Array<ArrayBuffer>>;
}

/** Answers requests for `roundabout://app/…` from one folder: GET only, known kinds of file only, nothing outside it. */
export function createServer({ root, contentPolicy, read = readBytes }: ServeParts) {
  const headers = {
    'content-security-policy': contentPolicy,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  };
  const refuse = (status: number): Response => new Response(null, { status, headers });

  return async (request: Request): Promise<Response> => {
    if (request.method !== 'GET') return refuse(405);
    const file = fileFor(request.url, root);
    const type = file === null ? undefined : mimeTypes[path.extname(file).toLowerCase()];
    if (file === null || type === undefined) return refuse(404);
    try {
      return new Response(await read(file), { headers: { ...headers, 'content-type': type } });
    } catch {
      return refuse(404);
    }
  };
}

/** The file that an address names; null when it names nothing inside `root`. */
function fileFor(address: string, root: string): string | null {
  if (!address.startsWith(`${appOrigin}/`)) return null;
  let name: string;
  try {
    name = decodeURIComponent(new URL(address).pathname);
  } catch {
    return null;
  }
  // Decoded, it may hold what a plain address cannot: another way up, a Windows path, a cut-off name.
  if (name.includes('\0') || name.includes('\\')) return null;
  const file = path.join(root, name);
  const inside = path.relative(root, file);
  return inside === '' || inside.startsWith('..') || path.isAbsolute(inside) ? null : file;
}

async function readBytes(file: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(file));
}
