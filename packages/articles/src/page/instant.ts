const iso = /^(\d{4}-\d{2}-\d{2})(?:[T\s]+(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s?(Z|[+-]\d{2}:?\d{2})?)?$/i;
const withZone = /(?:GMT|UTC|Z|[+-]\d{2}:?\d{2})$/i;

/** The instant a page states, as ISO 8601 in UTC; without a zone it is UTC, wherever this runs. Null when it is none. */
export function instantOf(text: string): string | null {
  const trimmed = text.trim().slice(0, 60);
  const [, day, time = "00:00", zone = "Z"] = iso.exec(trimmed) ?? [];
  if (day) return checked(`${day}T${time}${colon(zone)}`);
  return withZone.test(trimmed) ? checked(trimmed) : null;
}

const colon = (zone: string): string => (/^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone);

function checked(text: string): string | null {
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}
