/** Something wrong with a file, at a place that a person can find in it. */
export interface Problem {
  /** `events[3].date`; empty for the file as a whole. */
  readonly at: string;
  readonly message: string;
}

export const describeProblem = ({ at, message }: Problem) => (at ? `${at}: ${message}` : message);

const MOST_PROBLEMS = 1000;

/** Problems as they are found; beyond a thousand they are only counted. */
export class Problems {
  readonly #first: Problem[] = [];
  #count = 0;

  constructor(problems: Iterable<Problem> = []) {
    this.addAll(problems);
  }

  add(problem: Problem): void {
    if (this.#count++ < MOST_PROBLEMS) this.#first.push(problem);
  }

  addAll(problems: Iterable<Problem>): void {
    for (const problem of problems) this.add(problem);
  }

  /** These, then others, and how many there are beyond the first thousand. */
  told(others = new Problems()): Problem[] {
    const first = [...this.#first, ...others.#first].slice(0, MOST_PROBLEMS);
    const left = this.#count + others.#count - first.length;
    return left > 0 ? [...first, { at: '', message: `… and ${left} more problems` }] : first;
  }
}
