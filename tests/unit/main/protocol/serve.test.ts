import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentPolicy } from '../../../../src/main/protocol/content-policy';
import { createServer } from '../../../../src/main/protocol/serve';

const policy = contentPolicy(null);
let folder = '';
let serve: (request: Request) => Promise<Response>;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'roundabout-pages-'));
  mkdirSync(path.join(folder, 'pages', 'control'), { recursive: true });
  writeFileSync(path.join(folder, 'pages', 'control', 'index.html'), '<!doctype html>');
  writeFileSync(path.join(folder, 'pages', 'code.js'), 'export {};');
  writeFileSync(path.join(folder, 'pages', 'run.exe'), 'MZ');
  writeFileSync(path.join(folder, 'secret.html'), 'secret');
  // A way up on Windows, a name like any other elsewhere.
  writeFileSync(path.join(folder, 'pages', 'control\\..\\secret.html'), 'secret');
  serve = createServer({ root: path.join(folder, 'pages'), contentPolicy: policy });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the bundled pages', () => {
  it.each([
    ['roundabout://app/control/index.html', 'text/html; charset=utf-8'],
    ['roundabout://app/code.js?v=1', 'text/javascript; charset=utf-8'],
  ])('%s is served as %s under the content security policy', async (url, type) => {
    const answer = await serve(new Request(url));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('content-security-policy')).toBe(policy);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    'roundabout://app/',
    'roundabout://app/control',
    'roundabout://app/missing.js',
    'roundabout://app/run.exe',
    'roundabout://app/../secret.html',
    'roundabout://app/%2e%2e/secret.html',
    'roundabout://app/..%2fsecret.html',
    'roundabout://app/control/..%2f..%2fsecret.html',
    'roundabout://app/..%5csecret.html',
    'roundabout://app/control%5c..%5csecret.html',
    'roundabout://app/code.js%00.html',
    'roundabout://app/%ff.html',
    'roundabout://apple/control/index.html',
    'https://app/control/index.html',
  ])('%s is refused', async (url) => {
    const answer = await serve(new Request(url));
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('');
  });

  it('only GET is answered', async () => {
    const answer = await serve(new Request('roundabout://app/code.js', { method: 'POST', body: 'x' }));
    expect(answer.status).toBe(405);
  });
});

describe('the content security policy', () => {
  it('allows bundled code and nothing from anywhere else', () => {
    const rules = Object.fromEntries(
      policy.split('; ').map((rule) => {
        const [name = '', ...values] = rule.split(' ');
        return [name, values.join(' ')] as const;
      }),
    );
    expect(rules).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'font-src': "'self'",
      'img-src': "'self' data:",
      'connect-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
  });

  it('is loosened for hot reload only while developing', () => {
    const loose = contentPolicy(new URL('http://localhost:5173'));
    expect(loose).toContain('ws://localhost:5173');
    expect(loose).toContain("'unsafe-inline'");
  });
});
