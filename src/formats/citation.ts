/**
 * A citation of what is on the screen: the page, the data set with its version, and the reports
 * it rests on. Reports have no titles here (Parley repeats none), so the data set's own label
 * stands in brackets, as style guides ask for a description in place of a title.
 */
export interface CitedReport {
  readonly id: string;
  readonly label: string;
  readonly publisher: string | undefined;
  readonly url: string | undefined;
  /** EDTF; `undefined` where the report bears no date. */
  readonly date: string | undefined;
}

export interface Cited {
  /** ASCII, of letters, digits, `.`, `_` and `-`. */
  readonly id: string;
  readonly title: string;
  /** Its title; none for what a reader has added themselves and no data set holds. */
  readonly dataset?: string | undefined;
  /** `YYYY-MM-DD` of the data set, where it says so. */
  readonly version?: string | undefined;
  readonly url: string;
  /** `YYYY-MM-DD`. */
  readonly accessed: string;
  readonly reports: readonly CitedReport[];
}

/** What the plain form is worded with, in the reader's language. */
export interface CitationWords {
  readonly dataset: string;
  /** In place of the data set, where there is none. */
  readonly own: string;
  readonly version: (date: string) => string;
  readonly accessed: (date: string) => string;
  readonly reports: (labels: readonly string[]) => string;
  readonly day: (edtf: string) => string;
}

const bracketed = ({ label }: CitedReport) => `[${label}]`;

export function citePlain(cited: Cited, words: CitationWords): string {
  const { title, dataset, version, url, accessed, reports } = cited;
  const source = [
    dataset === undefined ? `[${words.own}]` : `${dataset} [${words.dataset}]`,
    ...(version ? [words.version(words.day(version))] : []),
  ].join(', ');
  const labels = reports.map((report) =>
    [report.publisher, bracketed(report), report.url].filter(Boolean).join(', '),
  );
  const lead = title === dataset ? '' : `“${title}”. `;
  const tail = labels.length > 0 ? ` ${words.reports(labels)}` : '';
  return `${lead}${source}. Parley. ${url} (${words.accessed(words.day(accessed))}).${tail}`;
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text in which no character has a meaning for TeX; letters of any script stay as they are. */
const tex = (text: string) =>
  text
    .replaceAll(/[\\{}$&#%_~^]/g, (char) => SPECIAL[char] ?? `\\${char}`)
    // Two quotes or hyphens in a row would be set as another sign.
    .replaceAll(/(['`-])(?=\1)/g, '$1{}')
    .replaceAll(/\s+/g, ' ');

const yearOf = (edtf: string | undefined) => /\d{4}/.exec(edtf ?? '')?.[0];

function entry(key: string, fields: Readonly<Record<string, string | undefined>>): string {
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

/** Of a page; a report may have the same id, as on its own page. */
const keyOf = (id: string) => `parley-${id}`;
const reportKey = (id: string) => `parley-report-${id}`;

/** Without the signs that would end a field; every other sign of an address may stand. */
const texUrl = (url: string | undefined) =>
  url?.replaceAll(/[{}\\\s]/g, (char) => encodeURIComponent(char));

export function citeBibtex({ id, title, dataset, version, url, accessed, reports }: Cited): string {
  const page = entry(keyOf(id), {
    // A second pair of braces keeps capital letters as they are.
    title: `{${tex(title)}}`,
    howpublished: tex(['Parley', ...(dataset ? [dataset] : [])].join(', ')),
    version: version && tex(version),
    year: yearOf(version),
    url: texUrl(url),
    urldate: accessed,
    note:
      reports.length > 0 ? `After ${reports.map((r) => `${tex(reportKey(r.id))}`).join(', ')}` : '',
  });
  const others = reports.map((report) =>
    entry(reportKey(report.id), {
      title: `{${tex(bracketed(report))}}`,
      publisher: report.publisher && tex(report.publisher),
      year: yearOf(report.date),
      date: report.date && tex(report.date),
      url: texUrl(report.url),
      note: 'News report',
    }),
  );
  return [page, ...others].join('\n');
}

/** CSL dates are `[[year, month, day]]`; what EDTF leaves open is left out. */
function cslDate(edtf: string | undefined) {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(edtf ?? '');
  if (!match) return undefined;
  return { 'date-parts': [match.slice(1).filter(Boolean).map(Number)] };
}

export function citeCsl({ id, title, dataset, version, url, accessed, reports }: Cited): string {
  const items = [
    {
      id: keyOf(id),
      type: 'webpage',
      title,
      'container-title': dataset,
      publisher: 'Parley',
      version,
      issued: cslDate(version),
      accessed: cslDate(accessed),
      URL: url,
    },
    ...reports.map((report) => ({
      id: reportKey(report.id),
      type: 'article-newspaper',
      title: bracketed(report),
      'container-title': report.publisher,
      issued: cslDate(report.date),
      URL: report.url,
    })),
  ];
  return `${JSON.stringify(items, null, 2)}\n`;
}
