import type { Notice } from "@readout/model";

/** As earlier versions kept them, without `nextTryAt`. */
export type KeptNotice = Omit<Notice, "nextTryAt"> & Partial<Pick<Notice, "nextTryAt">>;

/** One that says nothing of its next try was due when it was made. */
export const noticeOf = (kept: KeptNotice): Notice => ({ ...kept, nextTryAt: kept.nextTryAt ?? kept.createdAt });
