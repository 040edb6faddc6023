import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Base64 SHA-256 as a Content-Security-Policy source. */
function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** What stands inside each `<tag …>…</tag>` of a page, empty ones left out. */
function inlineBodies(html: string, tag: 'script' | 'style'): string[] {
  return [...html.matchAll(new RegExp(`<${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, 'g'))]
    .map((match) => match[1] ?? '')
    .filter((body) => body.trim() !== '');
}

/**
 * Writes a Content-Security-Policy into the built page: nothing is allowed but the page's own files, or in the one-file
 * build its own inline script and style by hash. Last in order, so that what it hashes is what is shipped.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
          const html = String(file.source);
          const sources = (tag: 'script' | 'style') => {
            const hashes = inlineBodies(html, tag).map(hashSource);
            return hashes.length > 0 ? hashes.join(' ') : "'self'";
          };
          const policy = [
            "default-src 'none'",
            `script-src ${sources('script')}`,
            `style-src ${sources('style')}`,
            "img-src 'self' data:",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
          ].join('; ');
          file.source = html.replace(
            '<head>',
            `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
          );
        }
      },
    },
  };
}
