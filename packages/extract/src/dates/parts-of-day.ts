const parts: Readonly<Record<string, string>> = {
  morning: "TMO",
  afternoon: "TAF",
  evening: "TEV",
  night: "TNI",
  noon: "T12:00",
  midnight: "T24:00",
};

/** How TIMEX3 writes a part of a day after the day: "TMO" for the morning. */
export const partOfDay = (name: string): string => parts[name.trim().toLowerCase()] ?? "";
