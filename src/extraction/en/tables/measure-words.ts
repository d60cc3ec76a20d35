/** Words for measures of one state against another, and for what they are aimed at. */
import { setOf } from './words.ts';

/** Measures by themselves; a ban, tariffs or curbs are so only where another state is named. */
export const SANCTIONS = setOf('sanctions sanction embargo embargoes countersanctions blacklist');

/** “the suspension of visas” */
export const STOPPED = setOf('import imports export exports visas arms');

/** What follows these is not the object of the verb before them. */
export const ENDS = setOf(
  '; : to that which who as while when after amid over despite since because before if although though following during will would shall may might could it they he she we plan plans intends has have had was were is are',
);

/** What is given to a measure. */
export const APPROVAL = setOf('approval nod blessing consent assent go-ahead ahead light backing');

/** What follows “sanctions” where it is a noun. */
export const OF_NOUN = setOf(
  'on against over list lists package packages regime regimes target targets hit bite relief waiver waivers threat threaten and are were was have has to push force for in at may could will loom by from as , ; : . ’s',
);

/** What somebody is put on. */
export const LISTS = setOf('list lists blacklist blacklists stoplist stoplists register');

/** What kind of list it is that somebody is put on or taken from. */
export const LISTING = setOf(
  'sanction sanctions black stop entity entities control terror terrorism terrorist terrorists undesirable unwelcome sdn designated sanctioned banned barred prohibited restrictive denied forbidden blacklisted white ban visa unreliable sponsor sponsors embargo',
);

/** Who designates somebody, or by what. */
export const AUTHORITY = setOf('treasury ofac sanctions blacklist');

/** As what somebody is designated. */
export const TERROR = setOf('terror terrorist terrorists terrorism');

/** What is declared terrorist. */
export const BAND = setOf(
  'entity group movement organisation organisations organization organizations',
);

/** Whom a council lists. */
export const LISTED = setOf('individual individuals entity entities people person persons');

/** What somebody is declared to be. */
export const UNWELCOME = setOf('unwelcome undesirable ineligible inadmissible');

/** Who is penalised. */
export const PUNISHED = setOf(
  'airline bank banks businessman businessmen businesses carrier commanders companies company firm firms generals group individuals entities minister ministers nationals network networks officials rebels tanker tankers trader traders vessels ships citizens',
);

/** What is frozen. */
export const FUNDS = setOf('asset assets account accounts funds holdings property');

/** What is revoked. */
export const VISAS = setOf('visa visas entry access preferences privileges');

/** What is halted. */
export const GOODS = setOf(
  'arms imports exports shipments import export sales transactions purchases trade deliveries supplies',
);

/** “restrictive measures”, “an asset freeze”, “travel bans”: two words for one measure. */
export const PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['measures', setOf('restrictive punitive retaliatory coercive economic')],
  ['freeze', setOf('asset assets')],
  ['freezes', setOf('asset assets')],
  ['ban', setOf('travel visa entry asset arms oil trade')],
  ['bans', setOf('travel visa entry trade')],
  ['designation', setOf('terror terrorist terrorism')],
  ['preferences', setOf('trade tariff')],
  ['privileges', setOf('trade tariff')],
]);
