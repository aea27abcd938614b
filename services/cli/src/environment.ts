/** Where a command's words go and come from. Data goes to `out`, words to `err`. */
export interface Environment {
  env: NodeJS.ProcessEnv;
  out(text: string): void;
  err(text: string): void;
  /** Whether a person watches: then progress is shown. */
  watched: boolean;
  readStdin(): AsyncIterable<string>;
}
