/**
 * Why the engine and the curated data differ on the reports that the data were made from. One
 * reason a block: a line that says it, then the differences it explains, as `npm run score` prints
 * them after the article’s id.
 */
const REASONS = `
Ties as such are a topic to the curator; to the engine they are a formula, unless they are mended, broken or honoured.
a0 missing topics diplomacy
a1 missing topics diplomacy
a2 missing topics diplomacy
a3 missing topics diplomacy
a4 missing topics diplomacy

Only his regards are conveyed; the curated data names those who are at an event, the engine everybody.
a0 extra people Shehbaz Sharif

The report bears no date; the curator infers the two days from the session that it mentions.
a0 missing dates [2025-06-21,2025-06-22]

The machine translation misspells the region, and the engine corrects nothing.
a1 missing topics kashmir

Told of the navy’s ships only as one of several fields of defence.
a1 missing topics maritime

Said of an accusation, which the curator does not count as a subject.
a1 extra topics counter-terrorism

The report does not give this office; the curator knows it from the others.
a1 missing offices Ishaq Dar: deputy-prime-minister
a4 missing offices Ishaq Dar: deputy-prime-minister

“Senior” is read as the chief of the negotiators.
a2 missing offices Khalil al-Hayya: negotiator
a2 extra offices Khalil al-Hayya: chief-negotiator

The gathering is only the occasion of the meeting to the engine; the curator counts it as news of its own.
a2 missing events conference 2025-11-03 istanbul Hakan Fidan; Ishaq Dar

A boycott of goods is trade to the curator; the engine does not read it so.
a3 missing topics trade

Technology of aircraft is defence to the curator, and not counted apart.
a3 extra topics technology

Their last conflict is told as history; the engine sees no quarrel of the two in those words.
a3 missing topics india-pakistan

One visit, in which the curator tells the talks with each interlocutor apart and the engine does not.
a3 missing events bilateral-meeting 2025-07-09 islamabad Shehbaz Sharif; Hakan Fidan; Yaşar Güler
a3 missing events bilateral-meeting 2025-07-09 islamabad Zaheer Ahmed Babar Sidhu; Yaşar Güler
a4 missing events bilateral-meeting 2025-07-09 islamabad Shehbaz Sharif; Hakan Fidan; Yaşar Güler
a4 missing events bilateral-meeting 2025-07-09 pakistan Hakan Fidan; Yaşar Güler; Ishaq Dar; Asim Munir

Where it was said, not what the visit was for.
a3 missing events press-conference 2025-07-09 islamabad Hakan Fidan

The words are the curator’s name for it; the engine reads the head of the land forces as the chief of the army.
a4 missing offices Asim Munir: land-forces-commander

The report announces a visit to the country; day’s end, city and outcome are of another report, which the curator joined.
a4 missing places islamabad
a4 extra places pakistan
a4 missing status held
a4 extra status announced
`;

const byDifference = new Map(
  REASONS.trim()
    .split('\n\n')
    .flatMap((block) => {
      const [reason = '', ...differences] = block.split('\n');
      return differences.map((difference) => [difference, reason] as const);
    }),
);

/** The reason for one difference, or `undefined` where none is known. */
export const reasonFor = (
  article: string,
  { kind, field, value }: { readonly kind: string; readonly field: string; readonly value: string },
): string | undefined => byDifference.get(`${article} ${kind} ${field} ${value}`);
