import { mean } from './statistics.ts';

/** What an engine answered to a query. */
export interface Answer {
  /** The number of items that it says it found. */
  total: number;
  /** The places of these items; null where the page shows only a part of a long list. */
  found: ReadonlySet<number> | null;
}

/** How the answers of an engine compare with the truth. */
export interface Quality {
  /** Share of the items to be found that were found: the mean over the queries that occur. */
  recall: number;
  /** Share of the found items that contain the query: the mean over those that found any. */
  precision: number;
  /** How many of the absent queries found something. */
  absentWithHits: number;
}

/**
 * Compares the answers with the truth, query by query. Where only the total is known, it is taken
 * that the fewer of found and true items are both; so a wrong set of the right size goes unseen.
 */
export function judge(answers: readonly { answer: Answer; truth: ReadonlySet<number> }[]): Quality {
  const occurring = answers
    .filter(({ truth }) => truth.size > 0)
    .map(({ answer, truth }) => ({
      total: answer.total,
      expected: truth.size,
      right: answer.found
        ? answer.found.intersection(truth).size
        : Math.min(answer.total, truth.size),
    }));
  return {
    recall: mean(occurring.map(({ right, expected }) => right / expected)),
    precision: mean(
      occurring.filter(({ total }) => total > 0).map(({ right, total }) => right / total),
    ),
    absentWithHits: answers.filter(({ answer, truth }) => truth.size === 0 && answer.total > 0)
      .length,
  };
}
