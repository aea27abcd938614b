const ODD_BLANK = /\s/;

/** Whether a UTF-16 code unit is a blank, as `\s` has it; asked of every letter, so most are told by their number. */
export const isBlank = (code: number): boolean =>
  code === 32 || (code < 128 ? code > 8 && code < 14 : ODD_BLANK.test(String.fromCharCode(code)));
