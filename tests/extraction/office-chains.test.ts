import { describe, expect, it } from 'vitest';
import { english } from '../../src/extraction/en/english.ts';
import { offices } from './held-offices.ts';

describe('offices told one after another', () => {
  it.each([
    [
      'The Vice Minister for Multilateral Affairs of the Foreign Ministry, Luis Quispe, saw the Governor-General, His Excellency Sir Kofi Mensah, and the Comptroller General of Customs, Ana Ruiz.',
      [
        'Luis Quispe: deputy-foreign-minister',
        'Kofi Mensah: governor-general',
        'Ana Ruiz: comptroller-general',
      ],
    ],
    [
      'The Ministry of Foreign Affairs and Trade made it known in a statement signed by the Minister, Mr Kofi Mensah. A spokesman of the health ministry said Minister Ama Lawson was glad. The Ministry of Trade said Peru’s Minister Luis Quispe and minister without portfolio Ana Ruiz came.',
      [
        'Kofi Mensah: foreign-minister',
        'Ama Lawson: health-minister',
        'Luis Quispe: minister',
        'Ana Ruiz: minister',
      ],
    ],
    [
      'She brought along her ministers for trade, Ana Ruiz, health, Ama Schillaci, and of sport, Luis Quispe.',
      ['Ana Ruiz: trade-minister', 'Ama Schillaci: health-minister', 'Luis Quispe: sport-minister'],
    ],
    [
      'The lawmakers who travel with him are Kofi Mensah, head of the Budget Commission; Ama Lawson, of Lomé; and Luis Quispe, who sits on the Ports Commission.',
      ['Kofi Mensah: head lawmaker', 'Ama Lawson: lawmaker', 'Luis Quispe: lawmaker'],
    ],
    [
      'The deputy secretary general of the allies, Kofi Lawson, and the head of the country’s electoral commission, Ama Mensah, spoke. He had told the minister of the risk, Luis Quispe said.',
      ['Kofi Lawson: deputy-secretary-general', 'Ama Mensah: head', 'Luis Quispe: '],
    ],
    [
      'On the other side was Luis Quispe, Vice-Minister of the Foreign Ministry of Peru, with Ana Ruiz, Deputy Minister at the Ministry of Defence. Deputy Minister Ama Lawson saw them. Ms Lawson, the Deputy Foreign Minister of Togo, was glad.',
      [
        'Luis Quispe: deputy-foreign-minister',
        'Ana Ruiz: deputy-defence-minister',
        'Ama Lawson: deputy-foreign-minister',
      ],
    ],
    [
      'The four are the Ambassadors of Peru, Luis Quispe; Côte d’Ivoire, Kofi Mensah; Saudi Arabia, Sultan Al-Dakhel Omar, and Colombia, Ana Ruiz.',
      [
        'Luis Quispe: ambassador',
        'Kofi Mensah: ambassador',
        'Al-Dakhel Omar: ambassador',
        'Ana Ruiz: ambassador',
      ],
    ],
    [
      'He is to see the president and Foreign Minister Ama Lawson.',
      ['Ama Lawson: foreign-minister'],
    ],
    [
      'Diplomat Luis Quispe is to be Peru’s High Commissioner to Ghana, Foreign Minister Ana Ruiz announced. At present Mr Quispe is Director Regional Development at the Ministry of Trade. Earlier he was CEO of the Lima Club.',
      ['Luis Quispe: chief-executive director high-commissioner', 'Ana Ruiz: foreign-minister'],
    ],
    [
      'Minister Ana Ruiz has named diplomat Ama Mensah as the next ambassador to Togo. Ms Mensah now heads the Consular Division of the Ministry. She has been Counsellor and Consul General in Lima.',
      ['Ana Ruiz: minister', 'Ama Mensah: ambassador consul-general counsellor head'],
    ],
    [
      'Kofi Mensah saw Ama Lawson. He has also served as minister of trade and as mayor of Lomé. He was the first leader to come.',
      ['Kofi Mensah: mayor trade-minister', 'Ama Lawson: '],
    ],
    [
      'The Crown Prince Regent and Queen Afi, and later the emir and Crown Prince Kofi, dined with the Special Adviser on Trade for Development and Peace to the Secretary General of the United Nations, Luis Quispe.',
      ['Luis Quispe: adviser', 'Afi: queen', 'Kofi: crown-prince'],
    ],
    [
      'Kofi Mensah, Assistant Minister of Foreign Affairs and International Cooperation, Ama Lawson, Assistant Minister for Political Affairs, and National Intelligence Organisation (NIO) Director Luis Quispe came.',
      [
        'Kofi Mensah: assistant-foreign-minister',
        'Ama Lawson: assistant-minister',
        'Luis Quispe: intelligence-chief',
      ],
    ],
    [
      'Also there were Kofi Lawson, special adviser and envoy of Togolese President Ama Mensah, and Luis Quispe, Minister Delegate to the Minister of Trade of Peru.',
      [
        'Kofi Lawson: adviser special-envoy',
        'Ama Mensah: president',
        'Luis Quispe: minister-delegate',
      ],
    ],
    [
      'Prime Minister Kofi Lawson, the host and current chair of the African Union, received Luis Quispe, a father of nine and leader of the Republican Party, and Afi Addo, the billionaire founder of Togo’s ruling party and a former mayor.',
      [
        'Kofi Lawson: chairman prime-minister',
        'Luis Quispe: party-leader',
        'Afi Addo: businessman mayor',
      ],
    ],
    [
      'Ama Mensah, a friend of Togo’s president, met Afi Addo, the wife of the minister.',
      ['Ama Mensah: ', 'Afi Addo: '],
    ],
    [
      'Kofi Lawson, Secretary (East) of the Ministry of Trade and chairman of the Lomé Club, and Afi Addo, Director (Ports) at the Ministry, met Luis Quispe, Minister of State for Europe and the Americas of the Peruvian Foreign Ministry and former mayor of Lima.',
      [
        'Kofi Lawson: chairman secretary',
        'Afi Addo: director',
        'Luis Quispe: mayor minister-of-state',
      ],
    ],
    [
      'Ama Mensah, Joint Secretary and Head of the Ports Division of the Ministry of Trade, met Kofi Lawson, Togo’s deputy foreign minister and director for EU affairs.',
      ['Ama Mensah: head joint-secretary', 'Kofi Lawson: deputy-foreign-minister director'],
    ],
    [
      'Kofi Lawson, Crown Prince of Lomé, Deputy Prime Minister and Minister of Defence; Sheikh Afi Addo, Deputy Ruler of Lomé and National Security Adviser; and Luis Quispe, Former President of Peru, attended.',
      [
        'Kofi Lawson: crown-prince defence-minister deputy-prime-minister',
        'Afi Addo: deputy-ruler national-security-adviser',
        'Luis Quispe: president',
      ],
    ],
    [
      'Kofi Lawson, Deputy Prime Minister, Minister of Economy and Trade of Togo, and Luis Quispe, Deputy Prime Minister, Minister of Ports of Peru, met.',
      [
        'Kofi Lawson: deputy-prime-minister economy-minister',
        'Luis Quispe: deputy-prime-minister ports-minister',
      ],
    ],
    [
      'Kofi Lawson, until this month commander of the special forces, saw Ama Mensah, once Ghana’s army chief and now ambassador in Lima, and Afi Addo, now chargé d’affaires.',
      [
        'Kofi Lawson: commander',
        'Ama Mensah: ambassador army-chief',
        'Afi Addo: charge-d-affaires',
      ],
    ],
    [
      'The delegations were led by Ama Mensah, Permanent Secretary, and Luis Quispe, Assistant Deputy Minister, with Kofi Lawson, Counsellor at the Embassy of Togo, and Crown Princess Afi.',
      [
        'Ama Mensah: permanent-secretary',
        'Luis Quispe: assistant-deputy-minister',
        'Kofi Lawson: counsellor',
        'Afi: crown-princess',
      ],
    ],
  ])('“%s”', (text, expected) => expect(offices(text)).toEqual(expected));
});

describe('envoys who present their credentials together', () => {
  const envoys = (text: string) =>
    english
      .read(`Envoys present credentials\n\n${text}`, '2025-07-09')
      .people.map(({ name, country, offices: held }) => [
        name,
        country,
        ...new Set(held.map(({ id }) => id)),
      ])
      .map((cells) => cells.join(' '));

  it('are those who are named with a country', () => {
    expect(
      envoys(
        'Ghanaian President Kofi Mensah accepted the credentials of three ambassadors.\n\nHer Excellency Petra Menander represents the Kingdom of Sweden. France has appointed Christian Masset as its Ambassador.\n\nFor Serbia, Goran Aleksic came. Esi Badr wrote of it.',
      ),
    ).toEqual([
      'Kofi Mensah GH president',
      'Petra Menander SE ambassador',
      'Christian Masset FR ambassador',
      'Goran Aleksic RS ambassador',
      'Esi Badr ',
    ]);
  });

  it('are told after the full names of their states, in turn', () => {
    expect(
      envoys(
        'Ghanaian President Kofi Mensah accepted the credentials of the ambassadors of the Republic of Peru, Mr Luis Quispe, the Kingdom of Sweden, Petra Menander, and the Republic of Togo, Ama Lawson.',
      ),
    ).toEqual([
      'Kofi Mensah GH president',
      'Luis Quispe PE ambassador',
      'Petra Menander SE ambassador',
      'Ama Lawson TG ambassador',
    ]);
  });
});
