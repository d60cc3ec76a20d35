import { describe, expect, it } from 'vitest';
import { english } from '../../src/extraction/en/english.ts';

/** Each person with country and offices; former ones in brackets. */
const holders = (text: string) =>
  Object.fromEntries(
    english.read(text, '2025-07-09').people.map(({ name, country, offices }) => {
      const held = offices.map(({ id, former, rank }) => (rank ? '' : former ? `(${id})` : id));
      return [name, [country ?? '-', ...[...new Set(held)].filter(Boolean).sort()].join(' ')];
    }),
  );

describe('who holds an office', () => {
  it.each([
    [
      'of a body with members, told by country',
      'Foreign Ministers of SAARC countries (from left) Kofi Mensah of Ghana, Ama Lawson of Togo and Luis Quispe of Peru sat in Lima.',
      {
        'Kofi Mensah': 'GH foreign-minister',
        'Ama Lawson': 'TG foreign-minister',
        'Luis Quispe': 'PE foreign-minister',
      },
    ],
    [
      'not of whoever was only there',
      'In the presence of the Latvian president, Ana Ruiz and Luis Quispe of Peru signed it.',
      { 'Luis Quispe': 'PE' },
    ],
    [
      'that is new',
      'Hours earlier in Lomé, Kofi Mensah, the new interior minister, had ordered more police.',
      { 'Kofi Mensah': 'TG interior-minister' },
    ],
    [
      'in the service of somebody named',
      'Kofi Mensah, the personal envoy of President Ama Lawson of Togo, had delivered his report.',
      { 'Kofi Mensah': 'TG special-envoy', 'Ama Lawson': 'TG president' },
    ],
    [
      'not of whom the sentence only opens with, and by an oath',
      'With President Luis Quispe of Peru, the King is to dine. Prince Kofi took the oath as Regent.',
      { 'Luis Quispe': 'PE president', Kofi: 'PE regent' },
    ],
    [
      'of deputies in a plural written out',
      'The teams were led by the Deputy Ministers of Foreign Affairs of the two states, Ama Lawson and Luis Quispe.',
      { 'Ama Lawson': '- deputy-foreign-minister', 'Luis Quispe': '- deputy-foreign-minister' },
    ],
    [
      'in turn with the country',
      'The top diplomats of Togo, Ama Lawson, and Peru, Luis Quispe, settled on a summit.',
      { 'Ama Lawson': 'TG foreign-minister', 'Luis Quispe': 'PE foreign-minister' },
    ],
    [
      'as opposite numbers do',
      'Trade Minister Ama Lawson of Togo was to sit down with her opposite number Luis Quispe in Lima.',
      { 'Ama Lawson': 'TG trade-minister', 'Luis Quispe': 'PE trade-minister' },
    ],
    [
      'of a government that has no end yet',
      'The prime minister of the transition, Kofi Mensah, met the Chief Adviser of the interim government, Yaw Addo, and the Principal Secretary to the Chief Adviser, Ama Owusu.',
      {
        'Kofi Mensah': '- prime-minister',
        'Yaw Addo': '- chief-adviser',
        'Ama Owusu': '- principal-secretary',
      },
    ],
    [
      'of a state, whoever saw it',
      'A journalist saw that President Kofi Mensah of Ghana was met by his counterpart Ama Lawson.',
      { 'Kofi Mensah': 'GH president', 'Ama Lawson': '- president' },
    ],
    [
      'of whom the sentence tells only later',
      'President Luis Quispe of Peru flew to Togo. Peru’s Foreign Minister Ana Ruiz flies with him. Together with his host and counterpart, Kofi Mensah, Mr. Quispe will sign.',
      {
        'Luis Quispe': 'PE president',
        'Ana Ruiz': 'PE foreign-minister',
        'Kofi Mensah': 'TG president',
      },
    ],
    [
      'of a bloc, and not his wife',
      'President Kofi Mensah of Ghana met Prime Minister Rosa Flores and the prime minister’s husband, Luis Flores. Flores, president of the bloc, smiled.',
      {
        'Kofi Mensah': 'GH president',
        'Rosa Flores': '- president prime-minister',
        'Luis Flores': '-',
      },
    ],
    [
      'that another held before',
      'It began when Kofi Mensah, then Ghana’s trade minister, went to Lima.',
      { 'Kofi Mensah': 'GH (trade-minister)' },
    ],
    [
      'of a service that is described',
      'They met the head of the Mossad spy agency, Yaw Cohen.',
      { 'Yaw Cohen': 'IL intelligence-chief' },
    ],
    [
      'of the watchdog of nuclear power',
      'Ghana met the head of the UN nuclear watchdog, Kofi Owusu.',
      { 'Kofi Owusu': '- iaea-chief' },
    ],
    [
      'of a state written out',
      'Talks took place between Foreign Minister Jan Kowalik and Minister of Foreign Affairs of the Federal Republic of Nigeria Sani Bello.',
      { 'Sani Bello': 'NG foreign-minister' },
    ],
    [
      'in a plural written out',
      'The Ministers of Foreign Affairs of Ghana and Togo, Kofi Mensah and Sena Agbeko, signed a plan.',
      { 'Kofi Mensah': 'GH foreign-minister', 'Sena Agbeko': 'TG foreign-minister' },
    ],
    [
      'with a dash between two',
      'With the Ghanaian leader is Deputy Prime Minister – Minister of Foreign Affairs Kofi Mensah.',
      { 'Kofi Mensah': 'GH deputy-prime-minister foreign-minister' },
    ],
    [
      'that is its country’s',
      'Togo was represented by Amb. Ama Lawson, its envoy to Ghana.',
      { 'Ama Lawson': 'TG ambassador' },
    ],
    [
      'by what somebody chairs or directs',
      'Prime Minister Ama Lawson of Togo, who chairs the forum, spoke. Kofi Mensah, who directs the islands programme there, did too.',
      { 'Ama Lawson': 'TG chairman prime-minister', 'Kofi Mensah': 'TG director' },
    ],
    [
      'as the second of a country',
      'Kofi Mensah is only the second Ghanaian prime minister to come.',
      { 'Kofi Mensah': 'GH prime-minister' },
    ],
    [
      'that somebody had',
      'The last summit was held when Kofi Mensah was Ghana’s prime minister and Ama Lawson the president of Togo.',
      { 'Kofi Mensah': 'GH (prime-minister)', 'Ama Lawson': 'TG president' },
    ],
    [
      'of the forces',
      'The head of the armed forces, General Kofi Mensah, was on the boat.',
      { 'Kofi Mensah': '- chief-of-defence' },
    ],
    [
      'as an envoy of another, who is named, too',
      'She came with Kofi Mensah, the personal envoy of Togo’s president, Ama Lawson.',
      { 'Kofi Mensah': 'TG special-envoy', 'Ama Lawson': 'TG president' },
    ],
    [
      'in a list with the countries in brackets',
      'Those who came are ambassadors Ama Lawson of Togo, Kofi Mensah (Ghana), Wiebe Haksma (Sweden) and Tjitske Brouw (Latvia).',
      { 'Wiebe Haksma': 'SE ambassador', 'Tjitske Brouw': 'LV ambassador' },
    ],
    [
      'as one’s predecessor or successor',
      'President Kofi Mensah of Ghana, 41, spoke. He took over from Yao Owusu. Ama Lawson, the prime minister of Togo, was met by Sena Agbeko, her predecessor. Under his successor, Abel Tamo, former Chadian president Idris Saleh is not safe.',
      {
        'Yao Owusu': 'GH (president)',
        'Sena Agbeko': 'TG (prime-minister)',
        'Idris Saleh': 'TD (president)',
      },
    ],
    [
      'before, as the sentence says in passing',
      'It was the first visit by a Ghanaian foreign minister since Yao Owusu in 2019. Ama Lawson is only the second Togolese president to come, after Sena Agbeko in 2012.',
      { 'Yao Owusu': 'GH (foreign-minister)', 'Sena Agbeko': 'TG (president)' },
    ],
    [
      'as one’s deputy',
      'Prime Minister Kofi Mensah of Ghana spoke. His deputy, Yao Owusu, did not.',
      { 'Yao Owusu': 'GH deputy-prime-minister' },
    ],
    [
      'as the counterpart of whom somebody asks',
      'President Kofi Mensah of Ghana asked Foreign Minister Yao Owusu to agree with his counterpart, Ama Lawson, on a list.',
      { 'Ama Lawson': '- foreign-minister' },
    ],
    [
      'as the counterpart of whom the sentence is about',
      'The ministry said the Prime Minister would see President Luis Quispe of Peru, and meet his counterpart, Rosa Flores.',
      { 'Luis Quispe': 'PE president', 'Rosa Flores': 'PE prime-minister' },
    ],
    [
      'as a counterpart where no such office is',
      'The British foreign secretary, Ann Miller, stayed. Her counterpart Luis Quispe did, too.',
      { 'Luis Quispe': '- foreign-minister' },
    ],
    [
      'as a counterpart of another country',
      'LOMÉ — Foreign Minister Ilze Ozola of Latvia and her counterparts, Ama Lawson and Wang Yi, spoke in Togo.',
      { 'Ama Lawson': 'TG foreign-minister', 'Wang Yi': 'CN foreign-minister' },
    ],
    [
      'as a host',
      'Foreign Minister Kofi Mensah of Ghana was there. His Swedish host, Wiebe Haksma, was glad.',
      { 'Wiebe Haksma': 'SE foreign-minister' },
    ],
    [
      'where another of that office is told of after',
      'Ama Lawson and Kofi Mensah met. The Peruvian premier accused them on Monday. Lawson’s programme goes on.',
      { 'Ama Lawson': '-' },
    ],
    [
      'of two, or after another',
      'With him was Ama Lawson, who is both Prime Minister and Foreign Minister of Togo. Kofi Mensah, the former president who is now chairman of the council, wrote. Sena Agbeko, who took over as speaker, and the trade minister at the time, Wiebe Haksma, did, too.',
      {
        'Ama Lawson': 'TG foreign-minister prime-minister',
        'Kofi Mensah': 'TG (president) chairman',
        'Sena Agbeko': 'TG speaker',
        'Wiebe Haksma': 'TG (trade-minister)',
      },
    ],
    [
      'as the father and predecessor of another',
      'President Kofi Mensah of Ghana spoke. She had lunch with the president’s father and predecessor, Yao Owusu, who now chairs the council.',
      { 'Yao Owusu': 'GH (president) chairman' },
    ],
    [
      'as a host whose country is told before',
      'Togo’s President Ama Lawson arrived in Accra. She met her host Kofi Mensah.',
      { 'Kofi Mensah': 'GH president' },
    ],
    [
      'beside a president, by the country alone',
      'President Ama Lawson of Togo and Ghana’s Kofi Mensah met. Both had been at the inauguration of Peru’s Luis Quispe. She praised Jamaica’s Ann Miller.',
      { 'Kofi Mensah': 'GH president', 'Luis Quispe': 'PE president', 'Ann Miller': 'JM' },
    ],
    [
      'among ministers of one kind, by the country alone',
      'The Union’s foreign ministers met in Riga. Germany’s Otto Adler was glad.',
      { 'Otto Adler': 'DE foreign-minister' },
    ],
    [
      'of a council whose country stands inside',
      'She spoke to the secretary of Peru’s Supreme National Security Council, Luis Quispe.',
      { 'Luis Quispe': 'PE security-council-secretary' },
    ],
  ])('%s', (_, text, expected) => {
    expect(holders(text)).toMatchObject(expected);
  });
});

/** Lines without a full stop stand before the report: who wrote it and when. */
const LINES = 'By Staff and Agencies\nPublished on 9 July 2025\n\n';

describe('whose somebody is', () => {
  it.each([
    [
      'that of the country that the headline tells of',
      `Togo summons Ghanaian envoy after clash\n\n${LINES}Ghana and Ghanaian ships were spoken of in Ghana. The spokesperson Ama Lawson said so.`,
      { 'Ama Lawson': 'TG spokesperson' },
    ],
    [
      'that of whom the report is about after lines of who wrote it',
      `Minister receives call\n\n${LINES}Cairo – own section\n\nSpokesman Sena Agbeko stated that Minister Sameh Shoukry received a call from the Minister of Foreign Affairs of Iran. Gaza, Palestine and Palestinians were spoken of.`,
      { 'Sena Agbeko': 'EG spokesperson' },
    ],
    [
      'not that of the seat of a union',
      'BRUSSELS — Togolese officials are on a list. Among the names is Ama Lawson, the defence minister. Togo did not comment.',
      { 'Ama Lawson': 'TG defence-minister' },
    ],
    [
      'not that for which an envoy is sent',
      'The Special Presidential Envoy for Syria Ama Lawson came.',
      { 'Ama Lawson': '- special-envoy' },
    ],
    [
      'not that to which an ambassador is sent',
      'LOMÉ — Togolese President Ama Lawson told the guests, among them Ambassador to Peru Sena Agbeko, that Peruvian President Luis Quispe had come to Togo.',
      { 'Sena Agbeko': 'TG ambassador' },
    ],
    [
      'none where the spokesman is of an official of many states',
      'LOMÉ — Togo was told. UN Secretary-General António Guterres was sorry, and his spokesman Wiebe Haksma said so in Togo.',
      { 'Wiebe Haksma': '- spokesperson' },
    ],
    [
      'that of whom somebody serves',
      'LOMÉ — Togo heard Kofi Mensah, foreign policy adviser to President Ilze Ozola of Latvia.',
      { 'Kofi Mensah': 'LV presidential-adviser' },
    ],
    [
      'that of whom somebody accompanies',
      'LOMÉ — Togolese President Ama Lawson met Latvian Prime Minister Ilze Ozola. Ozola was glad. Trade Minister Wiebe Haksma, who accompanied her, signed a plan.',
      { 'Wiebe Haksma': 'LV trade-minister' },
    ],
    [
      'that of the body that was told of last',
      'LOMÉ — Togo met Ghana. In Riga, the Latvian foreign ministry took a different view. “It is late,” spokesperson Wiebe Haksma said.',
      { 'Wiebe Haksma': 'LV spokesperson' },
    ],
    [
      'that in which an official speaks',
      'LIMA — Peru met Ghana. Kofi Mensah, Secretary in the Ministry of Ports, had said in Accra that it would.',
      { 'Kofi Mensah': 'GH secretary' },
    ],
    [
      'that to which an ambassador comes with letters',
      'The new high commissioner of the Republic of Ghana to Peru, Kofi Mensah, gave his letters to President Rosa Flores. Ghana and Ghanaians are glad of Ghana.',
      { 'Rosa Flores': 'PE president' },
    ],
    [
      'that to which a president has travelled',
      'Ghanaian President Kofi Mensah is on a visit to Peru. Ghana and Ghanaians were told. On Friday the Ghanaian president will meet Parliament Speaker Rosa Flores.',
      { 'Rosa Flores': 'PE speaker' },
    ],
    [
      'not that of what a sentence ends with before a title',
      'Ships were put on Peru’s list for carrying Togolese oil, Foreign Minister Rosa Flores said.',
      { 'Rosa Flores': 'PE foreign-minister' },
    ],
    [
      'not that which is blamed',
      'Ministry condemns Ghanaian attacks\n\nThe Ministry of Ports condemned Ghana’s attacks on Togolese ships. Spokesman Sena Agbeko said that it was so.',
      { 'Sena Agbeko': 'TG spokesperson' },
    ],
  ])('is %s', (_, text, expected) => {
    expect(holders(text)).toMatchObject(expected);
  });
});
