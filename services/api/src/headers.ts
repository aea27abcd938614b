const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

/** On every answer, errors and downloads included (RELIABILITY: security baseline). */
export const securityHeaders: Readonly<Record<string, string>> = {
  "content-security-policy": policy,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "no-store",
};

/** For what a browser should keep as a file; `name` is one of ours. Opened as a page all the same, it can do nothing. */
export const downloadHeaders = (name: string): Record<string, string> => ({
  "content-security-policy": `${policy}; sandbox`,
  "content-disposition": `attachment; filename="${name}"`,
});
