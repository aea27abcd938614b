/** Exit codes of the command line (PRODUCT: command line). */
export const exitCodes = { ok: 0, failure: 1, usage: 2, configuration: 3, unreachable: 4, interrupted: 130 } as const;

/** Ends the command with this code; the message says what was attempted and what to do. */
export class CommandFailed extends Error {
  override name = "CommandFailed";
  readonly exitCode: number;
  constructor(message: string, exitCode: number = exitCodes.failure, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

const byName: Readonly<Record<string, number>> = {
  ConfigurationError: exitCodes.configuration,
  BindRefused: exitCodes.configuration,
  FileInUse: exitCodes.unreachable,
};

/** The code for any error a command may end with. */
export const exitCodeOf = (error: unknown): number =>
  error instanceof CommandFailed ? error.exitCode : (byName[(error as Error | null)?.name ?? ""] ?? exitCodes.failure);
