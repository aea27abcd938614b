/** The time now. Tests pass their own. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
