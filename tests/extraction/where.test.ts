import { describe, expect, it } from 'vitest';
import { english } from '../../src/extraction/en/english.ts';
import { A, B } from './main-events.ts';

/** Where the first main event is; published on Wednesday, 9 July 2025. */
function placeOf(text: string): string {
  const { events } = english.read(text, '2025-07-09');
  return events.find(({ salience }) => salience === 'main')?.place?.id ?? '-';
}

describe('the place of an event', () => {
  it.each([
    [
      'is a town that no table knows, of the country told before it',
      `${A} met ${B} on Monday in the Ghanaian town of Akosombo Hills.`,
      'akosombo-hills',
    ],
    [
      'is the city after a venue, behind a clause',
      `Ghanaian President Kofi Mensah on Monday held talks with Latvian President Ilze Ozola, who called on him at Government House, Accra.`,
      'accra',
    ],
    [
      'is no city that only names a district',
      `${A} met ${B} on Monday at a farm in Tema District.`,
      '-',
    ],
    [
      'is the first city that the report names, where its own sentence names none',
      `${A} and ${B} met on Monday.\n\nThe talks took an hour.\n\nThey spoke at a fair of tea growers in Lima—the largest of its kind.`,
      'lima',
    ],
    [
      'is not where it moves next',
      `Baltic leaders met for a summit on Monday.\n\nThe summit, which moves to Lima on Wednesday, is the first.`,
      '-',
    ],
    [
      'is that of the headline rather than one that the end of the report tells',
      `Ozola in Accra for talks\n\n${A} has had a meeting with ${B}.\n\nThey spoke of tea. It was long. Prices are high. Ships are few. Brokers wait. Rain is late. With Ozola were two aides, who had met Mensah in Lima before.`,
      'accra',
    ],
    [
      'is no city where it was only said',
      `${A} met ${B} on Monday.\n\nThe talks took an hour, Mensah told reporters in Lima.`,
      '-',
    ],
    [
      'is no country for which only something is meant',
      `${A} met ${B} on Monday, as a ship was bought for Togo. Mensah is in Latvia for a week.`,
      'latvia',
    ],
    [
      'is not where only authorities are',
      `Togo’s Foreign Minister Afi Lawson paid a visit to Mali on Monday.\n\nHer country is on good terms with the authorities in Bamako.`,
      'mali',
    ],
    [
      'is not the retreat of those to whom it was told',
      `Mexican President Ana Diaz has called off next week’s meeting with U.S. President John Dahl.\n\nDahl told it otherwise, before members of Congress at their retreat in Philadelphia.`,
      '-',
    ],
    [
      'is the country, of a visit that leads to two of its cities',
      `U.S. Vice President Mike Dahl has put off his trip to Brazil.\n\nHe was to be in Rio de Janeiro on July 20 and to meet President Joao Costa in Brasilia on July 21.`,
      'brazil',
    ],
    [
      'is told with the verb that a day divides',
      `Togo’s Foreign Minister Afi Lawson was the guest on Monday of Ghana’s President Kofi Mensah. They met at the Osei Building in Tamale.`,
      'tamale',
    ],
    [
      'is that of a dateline with an underscore',
      `LIMA, (Agency)_ ${A} met ${B} on Monday.`,
      'lima',
    ],
    [
      'is where the journey goes, not where its reason is',
      `Latvian Prime Minister Ilze Ozola postponed her visit to Ghana over floods in Riga.`,
      'ghana',
    ],
    [
      'is none of a journey through several countries',
      `Ghanaian President Kofi Mensah begins visits to four countries on Friday to find buyers in Togo.`,
      '-',
    ],
    [
      'is the city that is told for the same people in the country they visit',
      `${A} will pay a working visit to Ghana on July 21-23.\n\nOzola will take part in a conference on fisheries in Accra.`,
      'accra',
    ],
    [
      'is the one city of the country visited that the report speaks of, however late',
      `Latvian Prime Minister Ilze Ozola will visit Peru on Friday.\n\nShe announced it herself.${'\n\nThe tea trade is worth a lot to both.'.repeat(8)}\n\nWorkers have painted the benches in Lima.`,
      'lima',
    ],
    [
      'is the first country that the report names as a place, where it names no city',
      `${A} and ${B} met on Monday.\n\nOzola is in Peru for a working visit.`,
      'peru',
    ],
    [
      'is no country where somebody was before',
      `${A} and ${B} met on Monday.\n\nAfter attending talks in Peru, Mensah was tired.`,
      '-',
    ],
    [
      'is an unknown town, of the country told after it',
      `${A} met ${B} at Tsevira in Togo on Monday.`,
      'tsevira',
    ],
    [
      'is an unknown town in a part of a country',
      `${A} met ${B} at Tsevira, northern Togo, on Monday.`,
      'tsevira',
    ],
    [
      'is an unknown town of no country',
      `${A} met ${B} on his farm in Tse’vira on Monday.`,
      'tsevira',
    ],
    ['is an unknown town visited', `${A} visited Tsevira on Monday for Ghana’s sake.`, 'tsevira'],
    ['is no palace', `${A} met ${B} in Tsevira Palace on Monday.`, '-'],
    ['is no language', `${A} met ${B} on Monday and thanked him in Urdu.`, '-'],
    [
      'is the country of the host, to whom a guest comes “here”',
      `${A} will arrive here on Friday for a visit. She was invited by ${B}.`,
      'ghana',
    ],
    [
      'is no tour of the two countries that have relations',
      `${A} is on a visit to Ghana this week. No Latvian minister has come to Ghana before her since the two countries took up relations.`,
      'ghana',
    ],
    [
      'is no tour of the two for whom a visit is good',
      `${A}’s visit will be a chance for Latvia and Ghana to agree on tea. ${A} will come to Ghana on Friday.`,
      'ghana',
    ],
    [
      'is where the police station stood that was attacked',
      `Six people died on Monday in an attack on a police station in the north of Benin.\n\nGunmen stormed the post in Tanougou at night.`,
      'tanougou',
    ],
    [
      'is where a summit is that somebody joins by video',
      `Togolese President Afi Lawson will join a summit in Accra by video link on Friday.`,
      'accra',
    ],
    [
      'is nowhere, where they met by video',
      `${A} and ${B} in Accra held talks by video link on Monday.`,
      '-',
    ],
    [
      'is that of those who are getting ready to host',
      `Ghana is getting ready to host ${A} in August.`,
      'ghana',
    ],
    [
      'is the town of its country, told after it',
      `${A} will travel to Ghana on Friday for talks with ${B}.\n\nThe two will meet in Akosombo, the Ghanaian town on the lake.`,
      'akosombo',
    ],
    [
      'is none of a pact that is ended',
      `Togo ends defence pact with Benin\n\nTogo said it was ending its cooperation with Benin, dealing a blow to Lima.`,
      '-',
    ],
    ['is one city, however it is spelled', `${A} met ${B} in Prishtina on Monday.`, 'pristina'],
    ['is the capital of a small state', `${A} met ${B} in Nuku’alofa on Monday.`, 'nukualofa'],
    [
      'is a city past any word between it and “in”',
      `${A} met ${B} on Monday in the Sri Lankan spice town of Kandy.`,
      'kandy',
    ],
    [
      'is the capital of the country whose building it is in',
      `${A} met ${B} on Monday in the Latvian Parliament Building.`,
      'riga',
    ],
    [
      'is where somebody went for it',
      `${A} and ${B} met on Monday.\n\nMensah went to Peru in a borrowed coat.`,
      'peru',
    ],
    [
      'is no place of another day',
      `${A} will meet ${B} in September.\n\nOfficials from Togo held high-level talks on Monday in Lima.`,
      '-',
    ],
    [
      'is the country where another of its cities is named',
      `Latvian Prime Minister Ilze Ozola will visit Peru on Friday.\n\nWorkers have painted the benches in Lima. The mayor of Cusco is glad.`,
      'peru',
    ],
    [
      'is the country where the journey was put off',
      `Latvian Prime Minister Ilze Ozola has postponed a visit to Peru.\n\nWorkers have painted the benches in Lima.`,
      'peru',
    ],
    [
      'is the city in which it was told, of the country that is told',
      `${A} will meet ${B} in Peru on Friday.\n\n“We shall talk,” Mensah told a news conference in Lima.`,
      'lima',
    ],
    [
      'is the country of the host in “our country”, whoever else is told of',
      `Latvian President Ilze Ozola on Monday received Ghanaian President Kofi Mensah and Bishop Aldo Ferri, on an official visit to our country.`,
      'latvia',
    ],
    [
      'is the country of the host, to which the guest is on a trip',
      `${A}, who is on a trip to the African country, had talks with ${B} on Monday.`,
      'ghana',
    ],
    [
      'is not the country of the guest who is in “the country”',
      `${A} met with ${B}, who is on a visit to the country.`,
      'latvia',
    ],
    [
      'is none of a journey through countries with long names',
      `${A} will visit Fiji, the Republic of the Marshall Islands and Palau next week.`,
      '-',
    ],
    [
      'is where a journey was to go, not what stopped it',
      `Floods in Lomé made ${A} postpone a trip which was to take her to Ghana on July 16.`,
      'ghana',
    ],
    [
      'is the city of the official who meets guests',
      `Osaka Governor Kenji Mori met ${A} on Tuesday.`,
      'osaka',
    ],
    [
      'is not where the guest is an official',
      `${A} met Osaka Governor Kenji Mori on Tuesday.`,
      '-',
    ],
    [
      'is the country where its cities are several',
      `${A} will pay a working visit to Ghana on July 21-23.\n\nOzola will take part in a conference on fisheries in Accra. She will attend a forum in Kumasi.`,
      'ghana',
    ],
    [
      'is where a lead says that it was said',
      `Ghana and Latvia have been friends for forty years, ${A} said in the Ghanaian capital Accra on Monday.\n\nOzola made the remarks when meeting with ${B}.`,
      'accra',
    ],
    [
      'is the country of the host, where it is only “our country”',
      `Ghanaian President Kofi Mensah on Monday received Latvian President Ilze Ozola, on a working visit to our country.`,
      'ghana',
    ],
    [
      'is the capital that is told by its country',
      `${A} met ${B} in Ghana’s capital on Monday.`,
      'accra',
    ],
    [
      'is here, even where only the second telling says so',
      `Latvian prime minister arrives for visit to Ghana\n\nACCRA: Latvian Prime Minister Ilze Ozola arrived here on Monday for a visit to Ghana.`,
      'accra',
    ],
  ])('%s', (_, text, expected) => expect(placeOf(text)).toBe(expected));
});

describe('the city in which it was written', () => {
  it.each([
    [
      'is that of the arrival in its country',
      `ACCRA – ${A} arrived in Ghana on Monday for a two-day visit.`,
      'accra',
    ],
    [
      'is that of a visit, wherever the traveller goes next',
      `Accra /GNN/. ${A} is in Ghana on a visit at the invitation of ${B}.\n\nShe will see a farm in Kumasi.`,
      'accra',
    ],
    [
      'is that of talks that were called off on the day',
      `LIMA – Talks between ${A} and ${B} today will not take place.`,
      'lima',
    ],
    [
      'is not that of talks called off by those at home',
      `RIGA – Talks between ${A} and ${B} today will not take place.`,
      '-',
    ],
    [
      'is more than a house that no table knows',
      `ACCRA – ${A} met ${B} on Monday in Osei Bhavan.`,
      'accra',
    ],
    ['is where a guest is awaited', `ACCRA – ${A} will visit Ghana on Friday.`, 'accra'],
    [
      'is not of a long journey that is yet to come',
      `ACCRA – ${A} will visit Ghana from July 14 to 19.`,
      'ghana',
    ],
    ['is not where it is of another country', `RIGA – ${A} arrived in Ghana on Monday.`, 'ghana'],
  ])('%s', (_, text, expected) => expect(placeOf(text)).toBe(expected));

  it.each([
    ['LIMA (Agency), ', 'lima'],
    ['LIMA, (Agency)- ', 'lima'],
    ['LIMA- ', 'lima'],
    ['Lima, July 8 (Agency)--', 'lima'],
    ['Lima, 8 July 2025 | ', 'lima'],
    ['SINGAPORE – ', 'singapore'],
    ['KUWAIT, July 8 (Agency) -- ', 'kuwait-city'],
    ['UNITED NATIONS (Agency) — ', 'new-york'],
    ['TOGO – ', '-'],
  ])('stands in the dateline %s', (dateline, expected) =>
    expect(placeOf(`${dateline}${A} met ${B} on Tuesday.`)).toBe(expected),
  );

  it('is no place of a call, though the report says “here”', () => {
    expect(
      placeOf(`LIMA – ${A} spoke by telephone with ${B} on Tuesday, to the joy of many here.`),
    ).toBe('-');
  });

  it('is that of a visit that tells no place, but not of every errand', () => {
    expect(placeOf(`LIMA – ${A} began a two-day visit on Tuesday.`)).toBe('lima');
    expect(placeOf(`LIMA – ${A} visited border troops on Tuesday.`)).toBe('-');
  });

  it('is not needed where a late sentence tells a city of the country in the headline', () => {
    const between = '\n\nThe tea trade is worth a lot to both.'.repeat(6);
    const text = `In Ghana, Latvian minister has tea\n\n${A} met ${B} on Monday.${between}\n\nOzola landed in the Ghanaian capital on Sunday.`;
    expect(placeOf(text)).toBe('accra');
  });
});

describe('the place told elsewhere in the report', () => {
  const between = '\n\nThe tea trade is worth a lot to both.'.repeat(6);
  it.each([
    [
      'is the seat of the ministry that summons',
      'Latvia summoned the Ghanaian ambassador, Kofi Mensah, on Monday.\n\nA crowd in Lima saw it; tea was served in Riga.',
      'riga',
    ],
    [
      'is the city that stands for the government that summons',
      'Riga has called in Ghana’s ambassador, Kofi Mensah, over the price of tea.',
      'riga',
    ],
    [
      'is where an envoy was summoned to',
      'Ghana’s ambassador, Kofi Mensah, was summoned to the Foreign Ministry in Riga on Monday.',
      'riga',
    ],
    [
      'is none of an envoy who was called for consultations',
      'Latvia has called its ambassador to Ghana, Ilze Ozola, for consultations.\n\nTea was served in Riga.',
      '-',
    ],
    [
      'is not that of a visit months ago',
      'ACCRA, July 9. /GNA/. Trade must grow, Latvian President Ilze Ozola told Ghanaian President Kofi Mensah at a meeting.\n\nIn early April, Mensah paid an official visit to Riga.',
      'accra',
    ],
    [
      'is none of an envoy who was recalled',
      'Latvia recalled its ambassador to Ghana, Ilze Ozola, on Monday.\n\nTea was served in Riga.',
      '-',
    ],
    [
      'is that of a dateline, where credentials are handed over',
      `ACCRA – Ambassador Ilze Ozola of Latvia presented her credentials to Ghanaian President Kofi Mensah on Monday.`,
      'accra',
    ],
    [
      'is that of the gathering on whose sidelines it was',
      `RIGA – ${A} met ${B} on the sidelines of a summit on Monday.${between}\n\nThe summit in Lima ends on Friday.`,
      'lima',
    ],
    [
      'is not that of another gathering than the one beside which it was',
      `${A} met ${B} on the sidelines of the Baltic Forum on Monday. Ozola is in Lima for three days.${between}\n\nThe talk turned to a meeting in Cusco.`,
      'lima',
    ],
    [
      'is where somebody arrived for it',
      `RIGA – ${A} held talks with ${B} on Monday.\n\nOzola arrived in Lima on Sunday.`,
      'lima',
    ],
    [
      'is not where somebody went long before',
      `RIGA – ${A} held talks with ${B} on Monday.\n\nOzola visited Lima on June 1.`,
      'riga',
    ],
    [
      'is where a guest is said to be',
      `RIGA – ${A} held talks with ${B} on Monday.\n\nOzola, who is in Lima for two days, praised the tea.`,
      'lima',
    ],
    [
      'is not where a host is at home',
      `ACCRA – ${A} held talks with ${B} on Monday.\n\nMensah was in Kumasi again by noon.`,
      'accra',
    ],
    [
      'is no country where there is only a war',
      `${A} met ${B} on Monday.\n\nThey spoke about the war in Ukraine.`,
      '-',
    ],
    [
      'is no place of the talks that were only agreed there',
      `${A} and ${B} agreed on Monday in Lima to hold a summit of their presidents in May.`,
      '-',
    ],
    [
      'is not that of another round',
      `${A} met ${B} on Monday. The meeting follows the one held in Lima.`,
      '-',
    ],
    [
      'is not the capital that a guest has left',
      `${A} has left the Latvian capital for a visit to Ghana on Monday.`,
      'ghana',
    ],
    [
      'is not where they met before',
      `${A} met ${B} on Monday.\n\nThe talks took an hour.\n\nThe two had last met in Lima in spring.`,
      '-',
    ],
    [
      'is the capital where guests were received, of several towns',
      `${A} wound up a visit to Ghana on Monday.\n\nShe met ${B} in Accra on Saturday.\n\nOn Sunday the party travelled to Kumasi.`,
      'accra',
    ],
    [
      'is the capital where guests are to talk before they go on',
      `${A} began a visit to Ghana on Monday.\n\nShe will meet ${B} in Accra before travelling to Kumasi.`,
      'accra',
    ],
    [
      'is where media had them meet, of what is denied',
      `${A} has denied a meeting with ${B} on Monday.\n\nA paper had quoted sources as saying that Ozola flew to Lima for talks with Mensah.`,
      'lima',
    ],
    [
      'is where both spoke to the press',
      `${A} and ${B} signed a tea pact on Monday.\n\n“All is well,” Ozola said at a joint news conference with Mensah in Lima.`,
      'lima',
    ],
    [
      'is what was struck',
      `Ghanaian missiles struck the Latvian port of Ventspils on Monday.`,
      'ventspils',
    ],
    [
      'is the city where many will be, not a tour of their countries',
      `${A} will be in Lima along with the leaders of Togo, Benin and Ghana on Friday.`,
      'lima',
    ],
    [
      'is not the town in which a guest lives',
      `${A} received ${B}, who resides in Bangkok, the Thai capital. The two met in Accra on Monday.`,
      'accra',
    ],
    [
      'is not where one of those who will meet was once',
      `${A} will visit ${B} on Friday.\n\nHe was invited by Ozola, who was in Accra last November.`,
      '-',
    ],
    [
      'is not where a picture of another day was taken',
      `${A} waves to reporters, in Lima on May 4, 2025. AGENCY\n\n${A} will meet ${B} on Friday.`,
      '-',
    ],
    [
      'is not the house at which somebody advises',
      `Jo Dahl, an adviser at the White House, is among the guests.\n\n${A} will meet ${B} on Friday.`,
      '-',
    ],
    [
      'is where the sentence tells that says what “this” was',
      `Togo and Benin reviewed the ports of the two countries on Monday.\n\nThis was discussed when ${A} met ${B} in Lima.`,
      'lima',
    ],
    ['is one city, however it is spelled', `${A} met ${B} in Jiddah on Monday.`, 'jeddah'],
    ['is the city of a palace', `${A} met ${B} at the Istana on Monday.`, 'singapore'],
  ])('%s', (_, text, expected) => expect(placeOf(text)).toBe(expected));
});

describe('the words that lead to a place', () => {
  it.each([
    ['in Riga’s old town', 'riga'],
    ['in Lima’s Osei Palace', 'lima'],
    ['in Lima’s name', '-'],
    ['just outside Tallinn', 'tallinn'],
    ['near Tallinn', 'tallinn'],
    ['at a hotel in downtown Tallinn', 'tallinn'],
    ['on the outskirts of Tallinn', 'tallinn'],
    ['on the island of Zanzibar', 'zanzibar'],
    ['on the Indonesian island of Bali', 'bali'],
    ['at State House, Victoria', 'victoria'],
    ['at the former compound of Cheong Wa Dae', 'seoul'],
    ['in the Caribbean nation of Saint Lucia', 'saint-lucia'],
    ['on the sidelines of the Antalya Trade Forum', 'antalya'],
    ['during the 5th Antalya Trade Conference', 'antalya'],
    ['on the sidelines of the Berlin Process Summit', '-'],
    ['under the Paris Climate Conference rules', '-'],
    ['on the margins of the UN General Assembly', 'new-york'],
    ['before the UN General Assembly', '-'],
  ])('%s: %s', (words, expected) =>
    expect(placeOf(`${A} met ${B} on Monday ${words}.`)).toBe(expected),
  );

  it('may be a verb of visiting before a country and its town', () => {
    expect(placeOf(`${A} visited the Ghanaian port city of Tema on Monday.`)).toBe('tema');
  });
});

describe('a place above the text, in a cell of its own', () => {
  it.each([
    ['Lima', 'lima'],
    ['MALE', 'male'],
    ['July 8, 2025 10:05 pm | LIMA', 'lima'],
    ['Lima, Peru | July 8, 2025', 'lima'],
    ['Published - July 8, 2025 01:30 pm IST - Lima', 'lima'],
    ['Lima Signs Pact', '-'],
    ['Ships for Lima', '-'],
  ])('%s: %s', (line, expected) =>
    expect(placeOf(`Ties grow\n${line}\n\n${A} met ${B} on Monday.`)).toBe(expected),
  );
});

it('presents credentials at the seat of who receives them', () =>
  expect(
    placeOf(
      `Kofi Mensah, Ghana’s new ambassador to Peru, on Monday presented his credentials to President Ana Diaz of Peru. The ceremony was held in Lima.`,
    ),
  ).toBe('lima'));

describe('a place of which is only spoken', () => {
  it.each([
    [`${A} met ${B} on Monday to discuss the tea conference in Lima.`, '-'],
    [`${A} held talks with ${B} on Monday on the tea summit in Lima.`, '-'],
    [`${A} met ${B} on Monday at the tea conference in Lima.`, 'lima'],
    [`${A} spent Monday in Accra, meeting ${B} with an invitation to come to Lima.`, 'accra'],
    [`${A} met ${B} on Monday. Ozola asked him to come to Peru.`, '-'],
    [
      `${A} will meet ${B} next week, the head of the Tea Office in Lima, Jose Diaz, announced.`,
      '-',
    ],
    [
      `The tea ministry in Accra said ${B}, who is on a visit to Latvia, held talks with ${A} on Monday.`,
      'latvia',
    ],
    [`${A} and ${B} will sign a pact on Friday, the envoy of Togo in Peru, Jose Diaz, said.`, '-'],
    [`${A} and ${B} met on Monday at the tea ministry in Lima.`, 'lima'],
    [
      `${A} met ${B} on Monday.\n\nThe Department for Tea in Peru was represented by Jose Diaz.`,
      '-',
    ],
    [`${A} met ${B} on Monday.\n\nHe was then due to fly to Lima.`, '-'],
    [`${A} met ${B} on Monday.\n\nJose Diaz is at the Tea Centre, a Lima think tank.`, '-'],
    [
      `${A} held talks with ${B} on Monday.\n\nThe two ministers met by video link. Ozola was in Lima.`,
      '-',
    ],
  ])('%s', (text, expected) => expect(placeOf(text)).toBe(expected));
});

describe('a dateline', () => {
  it.each([
    [
      'stands after what was written under a picture',
      `Ozola’s diary changes\n\n${A} waves to reporters at the White House in Washington on May 4, 2025. AGENCY\n\nRIGA (Agency) - ${A} will not be meeting ${B} on Thursday, as had been planned. The meeting was cancelled, an official said.`,
      'riga',
    ],
    [
      'is where those who live there will be hosts',
      `RIGA – ${A} will receive ${B} on Friday.`,
      'riga',
    ],
    [
      'is where it was, rather than where it had been agreed',
      `RIGA – ${A} presided over talks with ${B} on Monday, as she had been told to do in Lima.`,
      'riga',
    ],
    [
      'is where an order is bestowed',
      `RIGA – ${A} on Monday bestowed the Order of the Lake on ${B}.`,
      'riga',
    ],
    ['is not where they will be guests', `RIGA – ${B} will receive ${A} on Friday.`, '-'],
    [
      'is where talks in its country were awaited',
      `ACCRA – Talks of ${A} and Togolese President Afi Lawson in Ghana on Friday are called off.`,
      'accra',
    ],
  ])('%s', (_, text, expected) => expect(placeOf(text)).toBe(expected));
});

describe('in a programme of one line a day', () => {
  it.each([
    ['Monday: Foreign Minister Ama Mensah -> Oslo; talks with Kofi Boateng', 'oslo'],
    ['17 July – President Luis Rojas receives Chancellor Eva Braun, Benaulim', 'benaulim'],
    ['Wed 16 July: President Luis Rojas hosts Chancellor Eva Braun in Lima (at noon)', 'lima'],
    ['Jul. 18 | President Luis Rojas receives Chancellor Eva Braun at GHQ', '-'],
    ['President Luis Rojas received Chancellor Eva Braun at GHQ', '-'],
  ])('%s: %s, never that of another line', (line, expected) =>
    expect(placeOf(`WEEK AHEAD\n${line}\nSat 19 July: cancelled – round in Istanbul`)).toBe(
      expected,
    ),
  );
});

describe('the venue that a sentence names', () => {
  it.each([
    ['The venue of the meeting was Lima.', 'lima'],
    ['The venue is Lima.', 'lima'],
    ['The place where they met was the Peruvian port of Lima.', 'lima'],
    ['The location of the next round is Lima.', '-'],
  ])('%s: %s', (told, expected) =>
    expect(placeOf(`${A} met ${B} on Tuesday.\n\n${told}`)).toBe(expected),
  );
});
