/** Where the time comes from: milliseconds since 1970, passed in so that everything above the screen is deterministic. */
export type Clock = () => number;
