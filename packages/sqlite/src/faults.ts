/** The disk is full: nothing was lost, and it goes on by itself once there is room. */
export class DiskFull extends Error {
  override name = "DiskFull";
  /** Retried without being counted as an attempt. */
  readonly unavailable = true;
}

/** Another process holds the file. */
export class FileInUse extends Error {
  override name = "FileInUse";
}

/** Runs one call of the driver and says its errors in words that name the file and the way out. */
export function guard<T>(file: string, call: () => T): T {
  try {
    return call();
  } catch (cause) {
    throw translate(file, cause);
  }
}

function translate(file: string, cause: unknown): unknown {
  const { code = "", message = String(cause) } = cause as { code?: string; message?: string };
  const text = `${code} ${message}`;
  if (/SQLITE_FULL|disk is full/i.test(text))
    return new DiskFull(`Writing ${file}: the disk is full. Free some space; the work goes on by itself`, { cause });
  if (/SQLITE_(BUSY|LOCKED)|database is locked/i.test(text))
    return new FileInUse(`${file} is held by another process. Stop it, or speak to it through its API`, { cause });
  if (/SQLITE_(CORRUPT|NOTADB)|malformed|not a database/i.test(text))
    return new Error(`${file} is damaged (${text.trim()}). Restore a backup, or move it away to start afresh`, {
      cause,
    });
  if (/SQLITE_CANTOPEN|unable to open|directory does not exist/i.test(text))
    return new Error(`${file} cannot be opened. Check that its folder exists and may be written to`, { cause });
  return cause;
}

/** Whether this SQLite has the WAL-reset race: below 3.51.3, the backports 3.50.7 and 3.44.6 aside. */
export function tooOld(version: string): boolean {
  const [, minor = 0, patch = 0] = version.split(".").map(Number);
  if (minor === 44) return patch < 6;
  if (minor === 50) return patch < 7;
  return minor < 51 || (minor === 51 && patch < 3);
}
