/** Something wrong with a file, at a place that a person can find in it. */
export interface Problem {
  /** `events[3].date`; empty for the file as a whole. */
  readonly at: string;
  readonly message: string;
}

export const describeProblem = ({ at, message }: Problem) => (at ? `${at}: ${message}` : message);
