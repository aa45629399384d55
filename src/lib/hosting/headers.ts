/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** What every answer of the host carries, found or not. */
export function securityHeaders(policy: string): Headers {
  return {
    'Content-Security-Policy': policy,
    // Without the subdomains: what else a company has below its address is not ours to decide.
    'Strict-Transport-Security': 'max-age=63072000',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': [...refused.map((name) => `${name}=()`), 'clipboard-write=(self)'].join(
      ', ',
    ),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

/** How long files may be kept without asking, by where they lie. */
export const caching = {
  /** The name of such a file changes with what is in it. */
  hashed: { under: '/_astro/', value: 'public, max-age=31536000, immutable' },
  /** A page that was mended is to be seen mended. */
  usual: 'public, max-age=0, must-revalidate',
} as const;

/** Types of texts that hosts do not know, or name without their character set. */
export const textTypes = {
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
} as const;

/** What a documentation site has no use for, as far as all browsers know its name. */
const refused = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
] as const;
