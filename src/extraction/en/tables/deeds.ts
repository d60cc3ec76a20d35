/**
 * What states, courts and councils do to each other’s envoys, citizens, ships, visas and borders, a
 * row of them as: kind | format | PLOVER | parties | verbs | to what | by whom | with what.
 *
 * Parties is how many states and organisations the sentence has to name. Verbs stand in their base
 * form, or as past/base/third/-ing where they are irregular, with a participle of its own behind;
 * the words after the first stay. `=`
 * before a noun: the deed by its name (“the expulsion of”). “To what” follows an active verb and
 * goes before a passive one; “by whom” goes before it; one of “with what” stands anywhere after the
 * verb, or, behind `~`, anywhere in the sentence. `@` stands for a class below, `a_b` for b after a.
 */
export const DEEDS = `
deed|other|COOPERATE|2|deliver;hand over;hand|letter written_message verbal_message oral_message special_message
deed|other|COOPERATE|2|sent/send/sends/sending;dispatch;received/receive/receives/receiving|letter written_message verbal_message||president prime_minister king emir amir sultan counterpart
post|other|COOPERATE|2|announce;unveil;reveal;made/make/makes/making|diplomatic_appointments of_mission ambassadorial_appointments
deed|other|COOPERATE|2|redeploy;reassign;post;recycle|ambassador ambassadors envoy consul high_commissioner
post|other|COERCE|2|relieve|duties post||~@posts
post|other|COOPERATE|2|appoint;name;nominate;tapped/tap/taps/tapping;swore in/swear in/swears in/swearing in/sworn in;took over as/take over as/takes over as/taking over as/taken over as;took office as/take office as/takes office as/taking office as|@posts
deed|other|CONSULT|2|accredit|@posts
post|other|COOPERATE|2|pick;chose/choose/chooses/choosing/chosen;designate;assign;confirm;approve;select;installed/install/installs/installing|as new next to||@posts @missions
post|other|COOPERATE|2|appoint;name;tapped/tap/taps/tapping|to||@posts @missions mission delegation
post|other|COOPERATE|2|got/get/gets/getting;unveil;announce|new_ambassador new_ambassadors new_envoy new_envoys new_consul new_high_commissioner new_representative first_ambassador first_envoy first_high_commissioner
post|other|COOPERATE|2|will be/-/-/-;is to be/-/-/-;to be/-/-/-;will serve as/-/-/-;is to serve as/-/-/-;became/become/becomes/becoming/become|@roles
deed|other|COERCE|2|sack;fire;dismiss;remove;replace;removed as/-/removes as/removing as|ambassador ambassadors envoy envoys consul high_commissioner
deed|other|REJECT|2|resign;stepped down/step down/steps down/stepping down;quit/quit/quits/quitting||ambassador envoy consul high_commissioner
post|other|COOPERATE|2|took up/take up/takes up/taking up/taken up;assume;began/begin/begins/beginning;start|post tour tenure term position duties duty office charge role assignment functions||~@posts
deed|other|COOPERATE|2|gave/give/gives/giving/given;grant|agrement agrément
envoy|other|COERCE|1|expel;boot out;turf out;kick out;threw out/throw out/throws out/throwing out;eject|@envoys officials official spies agents officers
envoy|other|COERCE|1|sent/send/sends/sending|@envoys||packing
envoy|other|REJECT|1|call;brought/bring/brings/bringing;order;pull|@envoys||home back
envoy|other|COERCE|1|want|@envoys||gone out recalled
envoy|other|COERCE|2|order;told/tell/tells/telling;ask|@states||@missions @envoys
mission|other|COERCE|2|took over/take over/takes over/taking over/taken over;seize;occupied/occupy/occupies/occupying|@missions
deed|other|COOPERATE|2|switch;shift|recognition allegiance ties relations
envoy|other|COERCE|1|order;told/tell/tells/telling;ask;gave/give/gives/giving/given;instruct;direct|@envoys||leave leaving depart return home back quit exit go gone out
envoy|other|COERCE|1|revoke;withdrew/withdraw/withdraws/withdrawing/withdrawn;cancelled/cancel/cancels/cancelling|accreditation accreditations||~@envoys journalists journalist correspondent
envoy|other|COERCE|1|stripped/strip/strips/stripping|@envoys||accreditation status immunity
mission|other|COOPERATE|2|cut the ribbon on/cut the ribbon on/cuts the ribbon on/cutting the ribbon on;inaugurate;relocate;move;transfer;upgrade;downgrade|@missions
envoy|other|COERCE|2|left/leave/leaves/leaving|@states|@envoys
envoy|other|REJECT|1|hand;deliver;serve;present|note demarche démarche||~ambassador @envoys consul attaché attache
envoy|other|COOPERATE|2|return;went back/go back/goes back/going back|@envoys
envoy|other|COERCE|1|evacuate;airlift;fly out/-/flies out/flying out;pull out;withdrew/withdraw/withdraws/withdrawing/withdrawn;pull|@missions @envoys
mission|other|COERCE|1|suspend;halt;resume;restart;began/begin/begins/beginning;start|operations services work activities functions||~@missions
deed|other|REJECT|2|notify|@bodies||withdrawal intention departure exit
ties|other|COERCE|1|kept/keep/keeps/keeping|border borders crossings airspace||shut closed
ties|other|COOPERATE|1|open;reopen;re-open|border borders crossing crossings airspace frontier
ties|other|COERCE|2|end;terminate;rupture|relations diplomatic_ties
deed|agreement|AGREE|2|mend;repair;patch up|ties relations fences
deed|other|COOPERATE|2|celebrate;mark;commemorate|national_day independence_day republic_day freedom_day liberation_day statehood_day
deed|other|COOPERATE|2|pass;adopt;approve;back;endorse;reject|motion motions resolution bill law legislation amendment draft text deal agreement treaty pact accord sending deployment recognition package sale sales|@councils
deed|other|REJECT|2|blocked/block/blocks/blocking;vote down|sale sales deal aid package|@councils
deed|other|COOPERATE|2|ratified/ratify/ratifies/ratifying;approve;accept;reject|bid membership application
deed|other|COOPERATE|2|vote|to for against in on overwhelmingly unanimously|@councils
deed|other|REJECT|2|vetoed/veto/vetoes/vetoing;blocked/block/blocks/blocking|resolution draft bid motion statement text
deed|other|COOPERATE|2|authorise;authorize;mandate|force mission deployment operation operations intervention troops peacekeepers action|@councils
deed|other|COOPERATE|2|extend;renew;prolong;end;terminate|mandate mission|@councils
deed|other|COOPERATE|2|join;rejoin;applied to join/apply to join/applies to join/applying to join;admitted to/-/-/-;enter|@bodies
deed|other|REJECT|2|quit/quit/quits/quitting;left/leave/leaves/leaving;withdrew from/withdraw from/withdraws from/withdrawing from/withdrawn from;pull out of;exit|@bodies
deed|other|REJECT|2|suspend;admit;readmit;reinstate;expel|@states|@bodies
deed|other|COOPERATE|1|join;enter;adopt|eurozone euro schengen
deed|other|COOPERATE|2|lift;impose|suspension
deed|other|REJECT|2|suspend;froze/freeze/freezes/freezing;revoke;restore|membership
deed|election|OTHER|2|won/win/wins/winning;secure;land|seat||@bodies council
deed|other|COOPERATE|1|became/become/becomes/becoming|member signatory party||@bodies organisation organization bloc alliance convention treaty
deed|other|COOPERATE|2|submitted/submit/submits/submitting;lodge;file|application bid request||membership accession join
deed|election|OTHER|2|voted onto/vote onto/votes onto/voting onto;voted to/-/-/-|@bodies council
deed|election|OTHER|2|beat/beat/beats/beating/beaten;defeat|@states||seat
aid|other|SUPPORT|2|sent/send/sends/sending;dispatch;deliver;airlift;airdropped/airdrop/airdrops/airdropping;shipped/ship/ships/shipping;provide;gave/give/gives/giving/given;grant;approve;allocate;disburse;supplied/supply/supplies/supplying;hand over;donate;gift;present;flew/fly/flies/flying/flown;earmark|@relief @arms @money
aid|other|SUPPORT|2|donate
aid|other|SUPPORT|2|sent/send/sends/sending;dispatch|plane planes truck trucks ship ships convoy flights||aid relief supplies food tents medicines
aid|other|SUPPORT|2|receive;took delivery of/take delivery of/takes delivery of/taking delivery of|@relief @arms||from
deed|other|COERCE|2|suspend;froze/freeze/freezes/freezing;cut/cut/cuts/cutting;halt;stopped/stop/stops/stopping;withheld/withhold/withholds/withholding;slash;pause;resume;restore;unfroze/unfreeze/unfreezes/unfreezing|aid assistance loan loans funding grant grants
aid|other|SUPPORT|2|provide;present;supplied/supply/supplies/supplying|with||@relief @arms
aid|other|SUPPORT|2|back;okay;endorse;clear;unlock;unblock;release;green-light;gave the green light to/give the green light to/gives the green light to/giving the green light to/given the green light to;gave green light to/give green light to/gives green light to/giving green light to;signed off on/sign off on/signs off on/signing off on|loan loans bailout tranche disbursement bailouts
aid|other|SUPPORT|2|release;unblock;free up;unfroze/unfreeze/unfreezes/unfreezing;pay out|@money
aid|other|SUPPORT|2|lent/lend/lends/lending|@money
aid|other|SUPPORT|2|extend|loan loans credit
deed|other|CONCEDE|2|wrote off/write off/writes off/writing off/written off;forgave/forgive/forgives/forgiving/forgiven;cancel;reschedule;restructure|debt debts
deed|other|SUPPORT|2|complete;conclude|review||~imf fund
deed|other|SUPPORT|2|arrive;reach;land;landed in/land in/lands in/landing in;dock;touch down||@relief @arms f_- cargo_plane cargo_planes
deed|other|COOPERATE|2|arrive;land;landed in/land in/lands in/landing in;took off/take off/takes off/taking off||direct_flight inaugural_flight first_flight
deed|other|COOPERATE|2|arrive;land;landed in/land in/lands in/landing in;return||evacuees deportees returnees nationals citizens migrants refugees couple hostages hostage detainees prisoners captives sailors evacuated repatriated deported freed released
deed|other|CONCEDE|2|release;freed/free/frees/freeing;set free/set free/sets free/setting free;pardon;acquitted/acquit/acquits/acquitting;swapped for/-/-/-;traded for/-/-/-|@people @officials @envoys @nationals
deed|other|CONCEDE|2|walked free/walk free/walks free/walking free
deed|other|COOPERATE|2|flew/fly/flies/flying/flown|@people @nationals||home
deed|other|COERCE|2|arrest;detain;jail;imprison;sentence;convict;charge;indict;abduct;kidnapped/kidnap/kidnaps/kidnapping;nabbed/nab/nabs/nabbing|@people @officials @envoys @nationals
deed|other|COERCE|2|extradite;deport;hand over;expel;sent back/send back/sends back/sending back|@people @officials @nationals @names
deed|other|COOPERATE|2|evacuate;repatriate;rescue;airlift;brought home/bring home/brings home/bringing home;flew home/fly home/flies home/flying home/flown home|@people @nationals
deed|other|COOPERATE|2|return;hand back;sent back/send back/sends back/sending back|@treasures
deed|other|COOPERATE|2|resume;restart;restore;launch;inaugurate|@flights
deed|other|COOPERATE|1|scrapped/scrap/scraps/scrapping;abolish;waive;lift;dropped/drop/drops/dropping;ease;remove;suspend;halt;stopped/stop/stops/stopping;resume;introduce;grant;exempt;end;tighten;restrict;offer;extend;relax|@visas
deed|other|COOPERATE|2|add|@states||visa
deed|agreement|AGREE|1|entered into force/enter into force/enters into force/entering into force;came into force/come into force/comes into force/coming into force;took effect/take effect/takes effect/taking effect;came into effect/come into effect/comes into effect/coming into effect;went into effect/go into effect/goes into effect/going into effect;took hold/take hold/takes hold/taking hold||@pacts
deed|agreement|AGREE|2|won/win/wins/winning;secure;award;bagged/bag/bags/bagging;land|contract contracts tender concession
deed|award|SUPPORT|1|receive;got/get/gets/getting;won/win/wins/winning;accept;collect;gave/give/gives/giving/given;present;honoured/honour/honours/honouring;honored/honor/honors/honoring|doctorate medal knighthood decoration order_of honour honor peace_prize state_award title
deed|award|SUPPORT|1|honour;honor;decorate;present|with||order medal award title cross star doctorate decoration
deed|award|SUPPORT|2|receive;won/win/wins/winning;got/get/gets/getting;accept|award prize
deed|award|SUPPORT|1|name;announce|winner laureate||prize award medal
deed|military|COERCE|2|expel;evict|@troops
deed|military|CONCEDE|2|hand over;hand back;vacate;quit/quit/quits/quitting|base bases garrison
deed|military|COERCE|2|shadow;escort;track|bombers bomber jets aircraft planes warships warship
deed|military|MOBILIZE|2|left/leave/leaves/leaving|@states|@troops
deed|military|MOBILIZE|1|sent/send/sends/sending;dispatch;withdrew/withdraw/withdraws/withdrawing/withdrawn;pull out;pull;redeploy;station;evacuate|@troops
deed|military|MOBILIZE|2|arrive;dock;docked in/dock in/docks in/docking in;sail;enter||@troops police_officers
deed|military|MOBILIZE|1|scramble|jets fighters aircraft planes warplanes f_- eurofighters typhoons gripens rafales
deed|military|COERCE|1|seize;capture;board|tanker warship
deed|military|COERCE|2|seize;intercept;board;detain;capture;impound;chase;stop|@ships aircraft plane
deed|attack|ASSAULT|1|fire;launch|missiles drones rockets barrage shells strikes||at against
deed|military|MOBILIZE|1|test;launch;test-launch|missile missiles rocket rockets icbm
deed|attack|ASSAULT|1|storm;torch;ransack;vandalise;vandalize;firebomb;set fire to/set fire to/sets fire to/setting fire to;broke into/break into/breaks into/breaking into;shot at/shoot at/shoots at/shooting at;target|@missions
deed|attack|ASSAULT|1|shot dead/shoot dead/shoots dead/shooting dead;gunned down/gun down/guns down/gunning down;assassinate|@people @troops @officials policemen police diplomat diplomats ambassador consul
deed|attack|ASSAULT|1|overran/overrun/overruns/overrunning/overrun|base bases outpost outposts positions camp
deed|attack|ASSAULT|1|kill;wound;injure;ambush|@people @troops civilians policemen police diplomat diplomats ambassador commander commanders leader leaders official officials minister||~attack ambush ambushed bomb bombing blast explosion strike strikes airstrike drone drones shelling gunmen raid missile missiles rocket rockets gunfire shot
deed|attack|ASSAULT|1|died/die/dies/dying||@people @troops civilians|attack ambush bombing blast explosion strike strikes airstrike airstrikes drone shelling raid missile missiles rocket rockets gunfire
deed|attack|ASSAULT|2|exchange;trade|fire gunfire shots
deed|attack|ASSAULT|1|sank/sink/sinks/sinking/sunk|@ships warship tanker
deed|attack|ASSAULT|1|explode;went off/go off/goes off/going off;detonate||bomb device explosives grenade
deed|attack|ASSAULT|1|downed/-/downs/downing;destroy;intercept;shot down/shoot down/shoots down/shooting down|drone drones missile missiles helicopter aircraft plane jet
deed|other|REJECT|1|rule;order;told/tell/tells/telling;sided with/side with/sides with/siding with;open;began/begin/begins/beginning;hear/-/hears/hearing;found/find/finds/finding;dismiss;reject;uphold;issue;convict;sentence;acquitted/acquit/acquits/acquitting||@courts
deed|other|REJECT|2|took/take/takes/taking/taken;dragged/drag/drags/dragging;haul|@states||court icj wto tribunal arbitration
deed|other|REJECT|2|sue|@states
deed|other|REJECT|2|file;lodge;submitted/submit/submits/submitting;brought/bring/brings/bringing;initiate;institute|case complaint lawsuit suit application claim petition proceedings||court icj icc wto tribunal council un eu commission
deed|other|COOPERATE|2|attend|funeral burial coronation enthronement requiem
deed|other|COOPERATE|2|open;inaugurate;unveil;launch|exhibition statue monument memorial festival bust plaque mural cultural_centre cultural_center visa_centre visa_center language_centre school bridge library
post|other|COOPERATE|2|=appointment;=nomination|@posts
envoy|other|COERCE|1|=expulsion;=recall|@envoys
deed|other|COERCE|2|=release;=arrest;=detention;=extradition;=deportation;=repatriation;=evacuation|@people @nationals @names
mission|other|COOPERATE|1|=opening;=reopening;=closure;=relocation;=inauguration;=evacuation|@missions border borders crossing airspace
deed|other|REJECT|2|=withdrawal|@bodies
deed|military|MOBILIZE|1|=withdrawal;=deployment|@troops
`;

/** The classes of DEEDS, each as: name | words; of those that end in -s the singular goes, too. */
export const OBJECTS = `
posts|ambassador ambassadors envoy envoys consul consul-general commissioner representative attache attaché charge chargé mediator rapporteur -_general
envoys|ambassadors envoys diplomats charge chargé consuls consul-general attaches attachés high_commissioner embassy_staff staff staffers employees personnel nuncio
missions|embassy embassies consulates consulate-general high_commission diplomatic_mission liaison_office liaison_bureau representative_office
people|citizens nationals prisoners detainees hostages captives journalists reporters sailors crews crewmen seafarers fishermen fisherman trawlermen trawlerman seamen seaman soldiers servicemen airmen pilots peacekeepers activists tourists businessman businessmen businesswoman workers engineers teachers students children migrants refugees dissidents opponents fugitives suspects criminals convicts spy spies agents hackers smugglers traffickers kingpins boss bosses militants fighters rebels warlords terrorists gunmen lawyers priests bishops academics professors scientists researchers bloggers expatriates expats evacuees compatriots woman women man men couples family families people passengers mercenaries executives traders
officials|minister ministers official officials president ex-president ex-minister premier general mayor governor
treasures|artefacts artifacts bronzes remains relics treasures manuscripts antiquities statues paintings
visas|visas visa-free e-visas e-visa
flights|flights air_links air_services rail_services ferry_services train_services
relief|aid field_hospital ambulances assistance blankets boats buses consignments shipments equipment fertiliser fertilizer food grain medicine medicines medical_supplies relief rice supplies tents vaccines vehicles wheat doses grants loans funds funding generators oxygen trucks tractors fire_engines motorcycles uniforms laptops computers ventilators rescue_team rescue_teams medical_team medical_teams rescuers medics doctors convoys
arms|arms batteries battery patriot f_- air_defence air_defense weapons ammunition jets tanks helicopters howitzers missiles patrol_boats patrol_vessels patrol_ships
troops|troops soldiers forces peacekeepers contingent battalion warships frigates destroyers submarines fighter_jets warplanes marines navy_ship naval_ship aircraft_carrier brigades police_officers
ships|ships vessels tankers boats trawlers freighters yachts dhows submarines
pacts|agreements deals treaty treaties pacts accords ceasefire truce armistice convention protocol fta
councils|parliament senate congress assembly lawmakers legislators mps deputies legislature house council knesset duma bundestag sejm seimas saeima riksdag folketing storting verkhovna_rada unsc unga senators
courts|un_court hague_court icj icc itlos world_court international_court court_of criminal_court european_court tribunal wto arbitrators permanent_court
`;
