/** Offices of a state, and the countries that have or have not got them. */
import { tableOf } from '../../../lib/table.ts';

/** Offices of a state; a director or an analyst may be of anything. */
export const OF_STATE =
  /^(?!iaea-)(president|president-elect|vice-president|prime-minister|deputy-prime-minister|chancellor|king|queen|emperor|empress|regent|crown-prince|crown-princess|(?:deputy-)?ruler|emir|sultan|supreme-leader|foreign-minister|deputy-foreign-minister|minister|.*-minister|(?:.*-)?secretary-of-state|party-leader|foreign-secretary|defence-secretary|.*-chief|chief-of-.*|(?:deputy-)?national-security-adviser|security-council-secretary|speaker|deputy-speaker|adviser|(?:minister-)?counsellor|cabinet-secretary|dgmo|spokesperson|ambassador|permanent-representative|finance-minister|head-of-state|presidential-adviser|.*-secretary|undersecretary|minister-of-state|special-envoy|mediator|facilitator|high-commissioner|general|field-marshal|commander|lawmaker|senator|opposition-leader|(?:.*-)?governor|(?:governor|attorney|solicitor)-general|(?:deputy-)?trade-representative|(?:deputy-)?mayor|consul-general|chief-minister|first-minister|premier|minister-president|chief-negotiator|first-lady|prince)$/;

/** Offices of bodies of many states. */
export const INTERNATIONAL =
  /^(?:deputy-)?(?:secretary-general|commissioner|high-representative|iaea-chief|european-(?:commission|council)-president)$/;

/** These are met away from home: better no country than the host’s. */
export const ABROAD =
  /^(?:ambassador|high-commissioner|special-envoy|consul-general|charge-d-affaires|adviser|(?:minister-)?counsellor)$/;

/** Where there are kings, emirs and chancellors at all. */
export const ONLY_IN: Readonly<Record<string, readonly string[]>> = {
  king: 'JO SA BH MA TH BE ES NL GB SE NO DK KH BT LS SZ TO MY'.split(' '),
  queen: 'JO GB DK NL BE ES SE NO TH BT TO MY'.split(' '),
  'crown-prince': 'JO SA BH MA KW BN DK NO SE JP BE ES AE DE'.split(' '),
  emperor: ['JP'],
  empress: ['JP'],
  emir: ['QA', 'KW'],
  sultan: ['OM', 'BN', 'MY'],
  chancellor: ['DE', 'AT'],
  'foreign-secretary': 'GB IN PK BD NP LK PH MV MX'.split(' '),
  'chief-minister': 'IN PK GI MY IM JE'.split(' '),
};

/** Offices that only one country calls so. */
export const OF_ONE_COUNTRY: Readonly<Record<string, string>> = {
  'secretary-of-state': 'US',
  'deputy-secretary-of-state': 'US',
  'assistant-secretary-of-state': 'US',
  'treasury-secretary': 'US',
  'deputy-treasury-secretary': 'US',
  'trade-representative': 'US',
  'deputy-trade-representative': 'US',
  'cia-director': 'US',
  emperor: 'JP',
  empress: 'JP',
};

/** Titles in the language of the country, by their first word. */
export const TITLE_OF: Readonly<Record<string, string>> = tableOf({
  taoiseach: 'IE',
  tanaiste: 'IE',
  garda: 'IE',
  eam: 'IN',
  raksha: 'IN',
});

/** Ruling houses, whose name many others bear. */
export const HOUSES = /^(?:saud|thani|nahyan|maktoum)$/;

/** States without such an office: a president governs, or a crown stands above. */
export const NOT_IN: Readonly<Record<string, readonly string[]>> = {
  'foreign-minister': ['US'],
  'prime-minister':
    'US BR MX AR CL CO VE UY PY EC BO CR GT HN SV NI PA DO CH CY ID PH NG GH KE ZM ZW MW ZA AO TM'.split(
      ' ',
    ),
  president:
    'GB JP CA AU NZ ES SE NO DK NL BE JM MY TH SA JO MA KW QA OM BH BN VA LU KH BT SZ LS PG SB BS BZ LC VC GD AG KN'.split(
      ' ',
    ),
};

/** A country has many of these at a time. */
export const MANY =
  /^(?:spokesperson|lawmaker|minister|premier|minister-president|chief-minister|undersecretary|minister-of-state|deputy-minister|general|governor|mayor|senator|adviser|(?:minister-)?counsellor|(?:joint|additional)-secretary)$/;
