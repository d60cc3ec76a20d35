/** Closed classes of English words, folded, and open ones that are not names though capitalised. */
import { setOf } from './words.ts';
import { tableOf } from '../../../lib/table.ts';

export const FUNCTION_WORDS = `
a an the this that these those it its he him his she her hers they them their theirs we us our ours you your i me my mine who whom whose which what where when why how
of in on at by for from to with without within into onto upon over under between among amongst through during before after since until till against about across along around behind beyond near off out up down per via amid amidst despite towards toward throughout alongside ahead following including regarding concerning
and or but nor so yet as if than because although though while whereas whether unless once both either neither not no
is are was were be been being am has have had having do does did doing will would shall should can could may might must ought
also too then there here now just only even still already again further furthermore moreover however therefore thus hence meanwhile nevertheless nonetheless instead otherwise besides later earlier recently previously currently today yesterday tomorrow tonight
all any some each every many much most more less few several other another such same own one two three four five six seven eight nine ten first second third last next
said says say told tells according asked added adding noted noting speaking addressing asked answering responding commenting welcoming
separately additionally similarly finally lastly accordingly conversely notably importantly interestingly reportedly allegedly officially earlier
`;

export const COMMON_WORDS = `
storm hurricane typhoon cyclone secretariat talks talk meeting meetings meet meets met visit visits visiting visited tour trip summit conference forum session council committee commission agreement agreements accord accords deal deals pact treaty memorandum understanding protocol declaration statement statements communique
relations ties partnership partnerships cooperation co-operation collaboration dialogue discussions discussion negotiations negotiation consultation consultations exchange exchanges engagement diplomacy diplomatic diplomat diplomats envoy
trade economic economy business investment investments energy defence defense security military army navy air force forces police war peace ceasefire truce conflict crisis attack attacks strike strikes airstrike airstrikes missile missiles drone drones nuclear weapons sanctions tariff tariffs aid humanitarian rights human law international national regional bilateral multilateral trilateral strategic comprehensive political policy policies foreign domestic internal external global world
government governments minister ministers ministry ministries president presidents prime premier chancellor king queen prince leader leaders leadership official officials office offices department agency agencies authority authorities parliament assembly senate congress court bank fund union party parties opposition coalition cabinet state states republic kingdom emirate sultanate federation democratic people peoples nation nations country countries city town village province region area district border borders
north south east west northern southern eastern western central new old great greater upper lower big small high low top senior junior deputy vice acting former interim general chief head director chairman secretary spokesman spokesperson spokeswoman ambassador commissioner governor mayor speaker adviser advisor
day days week weeks month months year years january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday morning evening night spring summer autumn winter
calls call urges urge warns warn vows vow pledges pledge condemns condemn slams slam blasts welcomes welcome hails hail praises lauds discuss discusses discussed agree agrees agreed sign signs signed ink inks reaffirm reaffirms stress stresses underscore underscores highlight highlights hold holds held host hosts hosted receive receives received arrives arrive arrived departs leaves heads leads lead set due seeks seek eyes eye boost boosts strengthen strengthens deepen deepens enhance expand expands push pushes back backs support supports accuse accuses deny denies reject rejects announce announces launch launches end ends begin begins start starts open opens close closes kick off cut cuts raise raises ban bans impose imposes lift lifts kill kills killed wounded injured hit hits fire fires claim claims reveals confirm confirms
read more also related story stories photo photos image images video watch file picture credit source sources share comment comments advertisement subscribe newsletter updated published posted editor editors reporting writing edited written breaking exclusive opinion analysis explainer live update updates news report reports politics world home page top latest
joint special extraordinary annual ordinary official working state historic key major important significant strong close mutual common shared new fresh latest ongoing upcoming future long-term long short full total
project projects initiative initiatives plan plans programme program programmes programs framework roadmap strategy mission missions operation operations exercise exercises plant project dam river sea ocean gulf strait canal island islands mountain valley lake bay cape port airport bridge road highway railway corridor pipeline gas oil power water climate environment food agriculture health education culture tourism technology science research development infrastructure transport industry finance financial
centre center institute university college school academy hospital museum palace house hall hotel tower square street avenue park church mosque temple cathedral stadium building headquarters base camp
company corporation group holdings industries airlines airways media press times post journal herald tribune daily gazette television radio channel network network broadcasting
award prize medal order cup championship olympics games festival day anniversary ceremony
god lord saint holy sacred blessed
thousands hundreds millions dozens scores
despite under over both all several many most some his her their its our your
ruler rulers
dear thank thanks please yes hello note ps
eid ramadan christmas easter
black white red green blue yellow golden silver
act bill resolution article chapter section annex amendment constitution charter convention covenant
chairmanship presidency membership premiership ministership sovereignty independence democracy freedom justice equality unity solidarity friendship brotherhood
eurozone brexit couple departing rtd retd
aggression occupation invasion offensive operation campaign genocide terrorism extremism
western allies ally partner partners neighbours neighbors rival rivals counterpart counterparts delegation delegations team side sides
amid ahead following despite while
hon mr mrs
victims survivors hostages prisoners refugees migrants
arms army air online
field marshal
staff chiefs headquarters
two three four five six seven eight nine ten
`;

/** What the name of a ship stands after: letters of a navy, or what kind of ship it is. */
export const SHIP_LETTERS =
  'HMS HMAS HMCS HMNZS HMNS HMPNGS USS USNS USCGC RFA INS ICGS PNS PMSS HNLMS HDMS HSwMS HNoMS KNM ROKS KRI RSS BNS BRP SLNS SLCGS UMS TCG ITS FGS FNS FNFNS ESPS NRP ORP ARA BAP JS JDS NNS KNS GNS SAS NAe ENS ABNJ MV M/V MT RV';
export const SHIPS =
  'ship warship frigate destroyer corvette cruiser carrier vessel submarine icebreaker minehunter minesweeper cutter gunboat tanker freighter ferry yacht liner trawler tugboat sailboat schooner';

/** A capitalised run that ends so is an organisation, a document, a place; never a person. */
export const ORGANISATION_WORDS = `
ministry ministries organisations organizations system systems statue memorial monument unit council committee commission agreement accord accords pact treaty protocol declaration initiative forum summit conference assembly congress parliament senate court tribunal bank fund union party alliance coalition league organisation organization association federation confederation foundation institute institution university college school academy centre center agency authority department bureau office board corporation company group holdings industries airlines airways airport port harbour harbor base island islands sea ocean gulf strait canal river lake dam mountain valley bay road street avenue square palace house hall hotel tower park church mosque cathedral stadium museum hospital bridge highway railway corridor pipeline line zone area region province district state states republic kingdom city town county village times post journal herald tribune daily gazette news television tv radio channel network media press agency award prize medal order cup championship games festival day week year decade ceremony act bill law resolution charter convention covenant project programme program plan strategy vision mission operation exercise force forces army navy guard guards corps brigade battalion regiment division command fleet police service services movement front brigades resistance militia group rebels dialogue talks meeting session process platform mechanism framework partnership cooperation relations ties war crisis conflict revolution uprising genocide massacre attack ceasefire truce deal embassy consulate mission delegation team cabinet government administration presidency secretariat chamber society club club trust llc inc ltd plc corp co gmbh ag s.a. games tower complex stadium arena theatre theater gate station terminal hq headquarters airbase
watchdog nuclear minister president secretary doctrine policy principle principles peace security economic trade studies affairs development statement communique memorandum index report review exchange market stock
palacio palais palazzo organ border territory territories peninsula heights strip bank hills desert forest coast shore reef shoal
`;

/** What a person is called by before the name, beside offices: “goalkeeper …”, “economist …”. */
export const OCCUPATIONS =
  'spouse member wife husband manager goalkeeper keeper striker forward defender midfielder winger coach player captain singer actor actress writer author poet professor lecturer scientist researcher historian economist analyst expert journalist reporter correspondent photographer lawyer attorney activist businessman businesswoman tycoon entrepreneur billionaire winner champion star filmmaker candidate politician soldier officer pilot driver farmer fisherman resident student teacher doctor nurse priest colleague wife husband son daughter brother sister father mother widow founder cofounder designer architect artist musician presenter blogger dissident defector prisoner refugee veteran academic scholar executive sergeant novelist volcanologist congressman';

/** Who holds the same office elsewhere; the second only where a country is told beside it. */
export const COUNTERPARTS = setOf('counterpart counterparts homologue homologues homologous');
export const COLLEAGUES = setOf('colleague colleagues peer peers pair');

export const PARTICLES =
  'al el ul ur ad as ash az an ar at bin bint ibn ben abu abdul van von der den de da do dos das del della di du la le lo los ter ten te zu af och y e i uz ud us um binti anak oglu ogly oğlu qizi gizi kyzy uulu gyzy';

export const MALE_PRONOUNS = 'he him his himself';
export const FEMALE_PRONOUNS = 'she her hers herself';
export const PLURAL_PRONOUNS = 'they them their theirs';

export const MONTHS: Readonly<Record<string, number>> = tableOf({
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sep: 9,
  sept: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
});

/** 0 is Monday. */
export const WEEKDAYS: Readonly<Record<string, number>> = tableOf({
  monday: 0,
  mon: 0,
  tuesday: 1,
  tue: 1,
  tues: 1,
  wednesday: 2,
  wed: 2,
  thursday: 3,
  thu: 3,
  thur: 3,
  thurs: 3,
  friday: 4,
  fri: 4,
  saturday: 5,
  sat: 5,
  sunday: 6,
  sun: 6,
});

export const NUMBERS: Readonly<Record<string, number>> = tableOf({
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  a: 1,
  an: 1,
  single: 1,
  twelve: 12,
  couple: 2,
});

export const ABBREVIATIONS =
  'rt mr mrs ms dr prof gen lt col maj sgt capt adm cmdr brig sen sens rep gov md st jr sr hon rev pres amb sec dep vs no jan feb mar apr jun jul aug sep sept oct nov dec mt ft engr kh ts ch sh dz zh adv inc ltd corp co';

export const SPEECH_VERBS =
  'said says told tells added adds stated states noted notes stressed stresses emphasised emphasized warned warns announced announces declared declares insisted insists argued argues explained explains remarked commented wrote tweeted posted claimed claims confirmed confirms reiterated reiterates expressed urged urges called thanked praised welcomed condemned denied vowed pledged asked underlined underscored highlighted acknowledged admitted affirmed reaffirmed recalled revealed disclosed responded replied concluded suggested hailed described met arrived visited held signed congratulated conveyed appreciated hoped believes believed assured observed pointed accused criticised criticized rejected demanded proposed invited accepted attended received hosted led addressed discussed agreed spoke also will would has had was is';

/** Who plays, sues, polices, trades or protests speaks for no state. */
export const PRIVATE_SPEAKERS =
  'activists actor actress airline airlines analyst analysts athlete bishops boxer campaigners captain club coach coaches company court courts doctors expert experts fans farmers firm football footballer goalkeeper judge judges lawyer lawyers midfielder musician nurses player players police prosecutor prosecutors protesters rapper researchers residents scientists singer skipper sprinter squad star striker students teachers tourists villagers workers';

/** A headline that begins so asks, or tells what somebody thinks of it. */
export const QUESTION_WORDS = 'can could does how if is should what when where who why will';

/** Verbs of saying, and “according to”. */
export const SAYINGS =
  'according accuses acknowledged acknowledges adds added admits admitted alleged alleges announced announces argued argues asserted asserts believes branded brands called calls claimed claims clarified clarifies commented comments conceded concedes confirmed confirms contended contends declared declares described describes disclosed dubbed dubs discloses emphasised emphasises emphasized emphasizes explained explains highlighted highlights  hoped hopes indicated indicates insisted insists maintained maintains notes noted posted posts predicted predicts pointed points promised promises recalled recalls remarked remarks replied replies revealed reveals said says seeks signalled signals stated states stressed stresses suggested suggests tells termed terms told tweeted tweets underlined underlines underscored underscores urged urges vowed vows wants warned warns writes wrote';

/** “on the sidelines of the summit” */
export const SIDELINES: ReadonlySet<string> = new Set(
  'sideline sidelines margin margins fringe fringes'.split(' '),
);
