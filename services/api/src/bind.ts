/** The service was told to do what it must not. The message says what to set instead. */
export class BindRefused extends Error {
  override name = "BindRefused";
}

const isLoopback = (host: string): boolean =>
  host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);

/** Throws `BindRefused` unless the address is of loopback, or a log-in is set and going public was asked for in so many words. */
export function checkBind({
  host,
  token,
  allowRemote,
}: {
  host: string;
  token: string | null;
  allowRemote: boolean;
}): void {
  if (isLoopback(host)) return;
  const missing = [...(token === null ? ["READOUT_TOKEN"] : []), ...(allowRemote ? [] : ["READOUT_ALLOW_REMOTE=true"])];
  if (missing.length === 0) return;
  throw new BindRefused(
    `Listening on ${host} would show Readout to other machines. Set ${missing.join(" and ")}, or listen on 127.0.0.1.`,
  );
}
