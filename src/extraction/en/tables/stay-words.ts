/** Words of staying and leaving, from which the length of an event is told. */
import { setOf } from './words.ts';

export const STAYS = setOf('visit trip tour stay swing stop stopover journey mission');

export const EXERCISES = setOf('exercise exercises drill drills manoeuvres maneuvers');

export const SESSIONS: ReadonlySet<string> = new Set([
  ...EXERCISES,
  ...setOf(
    'summit conference forum meeting meetings talks negotiations consultations discussions dialogue gathering session event congress assembly retreat round',
  ),
]);

/** Before a number of days: “a stay of three days”, “during his three days in Lima”. */
export const FOR = setOf(
  'for of spend spends spent spending last lasts lasting lasted ending his her their',
);

export const UNTIL = setOf('until till through thru');

export const STAYING = setOf(
  'be is stay stays staying remain remains remaining go goes going get gets come comes coming head heads heading',
);

export const BEGUN = setOf(
  'began begun commenced embarked started opened arrived landed flew jetted touched came',
);

export const ENDING = setOf(
  'end ends ended ending final wrap wraps wrapped wrapping conclude concludes concluded concluding conclusion complete completes completed completing close closes closed closing finish finishes finished finishing rounded rounds wind winds wound winding',
);

export const LEAVING = setOf(
  'leave leaves leaving left depart departs departing departed return returns returning returned fly flies flying',
);

/** With “home” after them. */
export const GOING_HOME = setOf('departs flies home leaves returns');

/** With a visit before them. */
export const GONE = setOf('departed flew left returned');

export const HOME = setOf('home back');

/** With “from” and a visit after them. */
export const RETURNED = setOf('back got home return returned returning returns');
