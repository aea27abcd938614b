import { z } from "zod";

/** A stretch of `article.text`: UTF-16 code units, end exclusive. */
export const spanSchema = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Span = z.infer<typeof spanSchema>;

/** A stretch of text together with its words. */
export const textSpanSchema = spanSchema.extend({ text: z.string() });
export type TextSpan = z.infer<typeof textSpanSchema>;

export const precisions = ["year", "quarter", "month", "week", "day", "time"] as const;
export const precisionSchema = z.enum(precisions);
export type Precision = z.infer<typeof precisionSchema>;

/** When something was said or happened, and where that date comes from. `value` is an ISO 8601 (TIMEX3) date. */
export const datedSchema = z.object({
  value: z.string(),
  precision: precisionSchema,
  basis: z.enum(["stated", "inherited", "published"]),
});
export type Dated = z.infer<typeof datedSchema>;
