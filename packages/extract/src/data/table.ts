/** The rows of a table kept as text: one line a row, cells apart by `;`, names in a cell apart by `|`. */
export const rowsOf = (table: string): string[][] =>
  table
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split(";").map((cell) => cell.trim()));

/** The names in a cell; an empty cell holds none. */
export const namesIn = (cell: string | undefined): string[] => (cell ? cell.split("|").map((name) => name.trim()) : []);
