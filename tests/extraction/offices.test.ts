import { describe, expect, it } from 'vitest';
import { english } from '../../src/extraction/en/english.ts';
import { offices } from './held-offices.ts';

describe('offices', () => {
  it.each([
    [
      'Peru’s president-elect and trade minister Ama Owusu met Assistant Foreign Minister Kofi Mensah, Assistant Minister Ann Miller and Luis Quispe, speaker of the lower house.',
      [
        'Ama Owusu: president-elect trade-minister',
        'Kofi Mensah: assistant-foreign-minister',
        'Ann Miller: assistant-minister',
        'Luis Quispe: speaker',
      ],
    ],
    [
      'Luis Quispe, who represents Peru in Lomé as High Commissioner, and Afi Lawson, who represents Togo in Lima, met the journalists Ama Owusu and Kofi Mensah. The North spoke of its leader, Kim Chol.',
      [
        'Luis Quispe: high-commissioner',
        'Afi Lawson: ambassador',
        'Ama Owusu: journalist',
        'Kofi Mensah: journalist',
        'Kim Chol: leader',
      ],
    ],
    [
      'Secretary of State Ann Miller and her deputy, Luis Quispe, spoke to Ports Minister Ama Owusu and his deputy Kofi Mensah.',
      [
        'Ann Miller: secretary-of-state',
        'Luis Quispe: deputy-secretary-of-state',
        'Ama Owusu: ports-minister',
        'Kofi Mensah: deputy-minister',
      ],
    ],
    [
      'Minister of State for Foreign Affairs and Culture of Peru, Luis Quispe, met Minister of State for Foreign Affairs and Trade Minister Ama Owusu.',
      ['Luis Quispe: minister-of-state', 'Ama Owusu: minister-of-state trade-minister'],
    ],
    [
      'The Head of State, Ama Lawson, met leaders like Kofi Mensah and Luis Quispe.',
      ['Ama Lawson: head-of-state', 'Kofi Mensah: ', 'Luis Quispe: '],
    ],
    [
      'They met the Minister for Ports and Second Minister for Roads Ann Miller and the Ambassador of Peru in our country, Luis Quispe.',
      ['Ann Miller: ports-minister roads-minister', 'Luis Quispe: ambassador'],
    ],
    [
      'The Minister of Ports and Local Corporations, Ama Owusu, spoke to Secretary Foreign Affairs Ravi Mehta.',
      ['Ama Owusu: ports-minister', 'Ravi Mehta: foreign-secretary'],
    ],
    [
      'The Minister of State for Animal Husbandry, Dairying and Trade, Kofi Mensah, and Minister of Primary and Secondary Education Ama Owusu spoke.',
      ['Kofi Mensah: minister-of-state', 'Ama Owusu: primary-and-secondary-education-minister'],
    ],
    [
      'The Minister for Communities, Sustainability and Inclusion, Ann Miller, Minister of Hinterland Affairs Jean Kodjo and Minister for Ports and Special Initiatives Ravi Mehta spoke.',
      [
        'Ann Miller: communities-minister',
        'Jean Kodjo: hinterland-affairs-minister',
        'Ravi Mehta: ports-minister',
      ],
    ],
    [
      'The Minister of Ports Lawson and Health Minister Ama Owusu met the Minister of Trade, Zork Blatt, and Energy Secretary Ann Miller.',
      [
        'Ama Owusu: health-minister',
        'Zork Blatt: trade-minister',
        'Ann Miller: energy-secretary',
        'Lawson: ports-minister',
      ],
    ],
    [
      'The Deputy Governor of Lomé, Ama Lawson, spoke there, as did Kofi Mensah, deputy curator of the museum.',
      ['Ama Lawson: deputy-governor', 'Kofi Mensah: '],
    ],
    [
      'The guests were Ama Lawson, MP, Minister of Ports, and Kofi Mensah, Member of Parliament for Volta.',
      ['Ama Lawson: lawmaker ports-minister', 'Kofi Mensah: lawmaker'],
    ],
    [
      'Latvian Parliament President Ilze Ozola met Janis Kalnins, President of the Board of Pilots of Latvia.',
      ['Ilze Ozola: speaker', 'Janis Kalnins: board-president'],
    ],
    ['In Accra they met the President of Peru and King Sione of Tonga.', ['Sione: king']],
    [
      'The Trade Minister and Togolese Ambassador Ama Lawson spoke to the Premier of Fiji, Crown Prince Sione Tuala.',
      ['Ama Lawson: ambassador', 'Sione Tuala: crown-prince prime-minister'],
    ],
    [
      'It was the first visit since Ama Lawson was elected President of Togo. Kofi Mensah is Ghana’s ports minister.',
      ['Ama Lawson: president', 'Kofi Mensah: ports-minister'],
    ],
    [
      'Togo’s Deputy Prime Minister and Foreign Minister Ama Lawson met Kofi Mensah, her Ghanaian counterpart, and her counterpart from Peru, Luis Quispe.',
      [
        'Ama Lawson: deputy-prime-minister foreign-minister',
        'Kofi Mensah: foreign-minister',
        'Luis Quispe: foreign-minister',
      ],
    ],
    [
      'The spokesman of the Trade Ministry, Ambassador Kofi Mensah, and Undersecretary of State Ilze Ozola of Latvia spoke.',
      ['Kofi Mensah: ambassador spokesperson', 'Ilze Ozola: undersecretary'],
    ],
    [
      'In Accra, Ghanaian Foreign Minister Yaw Addo met his Latvian colleague Ilze Ozola on Monday.',
      ['Yaw Addo: foreign-minister', 'Ilze Ozola: foreign-minister'],
    ],
    [
      'Seated there were the Chief of Staff to the President, Dr Kofi Mensah, Minister of Foreign Affairs, Yaw Addo and Minister of State, Trade, Ama Owusu.',
      ['Kofi Mensah: chief-of-staff', 'Yaw Addo: foreign-minister', 'Ama Owusu: minister-of-state'],
    ],
    [
      'The two Presidential Spokespersons, Yaw Addo and Ama Owusu, were there.',
      ['Yaw Addo: spokesperson', 'Ama Owusu: spokesperson'],
    ],
    [
      'The EU Envoy to Togo, former Ghanaian President, Kofi Mensah, spoke on Monday.',
      ['Kofi Mensah: president special-envoy'],
    ],
    [
      'The Latvian Special Envoy for Southeast Asia and the Pacific, Ilze Ozola, spoke on Monday.',
      ['Ilze Ozola: special-envoy'],
    ],
    [
      'Ghanaian Foreign Minister Yaw Addo and Minister of State-Owned Enterprises Ama Owusu spoke.',
      ['Yaw Addo: foreign-minister', 'Ama Owusu: state-owned-enterprises-minister'],
    ],
    [
      'The delegation included Ilze Ozola Ambassador of Latvia to Ghana and Janis Kalnins, under secretary Ministry of Industry.',
      ['Ilze Ozola: ambassador', 'Janis Kalnins: undersecretary'],
    ],
    [
      'In Accra was the Prime Minister of the Pacific island, Hon. Ann J. Miller.',
      ['Ann J. Miller: prime-minister'],
    ],
    [
      'Latvia’s foreign minister arrived in Accra on Thursday for talks. Ilze Ozola met Ghanaian President Kofi Mensah.',
      ['Ilze Ozola: foreign-minister', 'Kofi Mensah: president'],
    ],
    [
      'The party’s leader, Yaw Addo, and Chairman of the Accra municipal People’s Committee Ama Owusu spoke in Ghana.',
      ['Yaw Addo: party-leader', 'Ama Owusu: chairman'],
    ],
    [
      'General Ruta Kalnina, OBE (M), HJ, commander of the navy and Chief of Defence Force, spoke.',
      ['Ruta Kalnina: chief-of-defence naval-chief'],
    ],
    [
      'It was Prince Khalid bin Faisal bin Turki Al Saud; the Crown Prince, Deputy Prime Minister and Minister of Defence of the sisterly Kingdom of Saudi Arabia, who called.',
      ['Khalid bin Faisal bin Turki Al Saud: crown-prince defence-minister deputy-prime-minister'],
    ],
    [
      'Austrian Federal Minister for European and International Affairs Ilze Ozola spoke on Monday.',
      ['Ilze Ozola: foreign-minister'],
    ],
    [
      'The director for Fisheries and Lake Volta of the Ministry of Agriculture of Ghana, Kofi Mensah, met the director general for Central Africa, Yaw Addo.',
      ['Kofi Mensah: director', 'Yaw Addo: director-general'],
    ],
    [
      'Present were the Director General, National Water Agency, Yaw Addo, and Principal Secretary Ama Owusu of Ghana.',
      ['Yaw Addo: director-general', 'Ama Owusu: principal-secretary'],
    ],
    [
      'Ghanaian Trade Minister Yaw Addo, who was accompanying the president, called Deputy President Ama Owusu.',
      ['Yaw Addo: trade-minister', 'Ama Owusu: vice-president'],
    ],
    [
      'In Accra, he thanked the foreign ministers who travelled with him, Dr. the Honourable Adam Nowak of Poland and the Honourable Petra Svoboda of Slovakia.',
      ['Adam Nowak: foreign-minister', 'Petra Svoboda: foreign-minister'],
    ],
    [
      'Ghana’s Foreign Ministry spokesman calls the new tariffs of Togo a mistake. Accra Press: “Ghana considers them to be wrong,” Kofi Mensah said on Thursday. Mensah condemned remarks by his Peruvian counterpart Luis Quispe.',
      ['Kofi Mensah: spokesperson', 'Luis Quispe: spokesperson'],
    ],
    [
      'Ghanaian trade minister and cabinet spokesman Yaw Addo spoke on Monday.',
      ['Yaw Addo: spokesperson trade-minister'],
    ],
    [
      'The Spokesman for the Volta State Police Command, CSP Kofi Mensah, spoke in Accra.',
      ['Kofi Mensah: spokesperson'],
    ],
    ['The Speaker of the Saeima Ilze Ozola spoke on Monday.', ['Ilze Ozola: speaker']],
    [
      'The President of the Parliament of Togo, Afi Lawson, spoke on Monday.',
      ['Afi Lawson: speaker'],
    ],
    [
      'Chairman of the National Assembly (NA), Kofi Mensah, spoke in Accra on Monday.',
      ['Kofi Mensah: speaker'],
    ],
    [
      'The Special Assistant to the Prime Minister on Foreign Affairs, Yaw Addo, spoke in Accra.',
      ['Yaw Addo: adviser'],
    ],
    [
      'Foreign Minister Kofi Mensah, Adviser on Finance Yaw Addo and Special Envoy of President Ama Boateng spoke.',
      ['Kofi Mensah: foreign-minister', 'Yaw Addo: adviser', 'Ama Boateng: president'],
    ],
    [
      'They met Austrian Chancellor Ilze Ozola, Spanish President and others.',
      ['Ilze Ozola: chancellor'],
    ],
    [
      'Mart Tamm, head of the National Security Office, spoke in Tallinn.',
      ['Mart Tamm: national-security-adviser'],
    ],
    [
      'The foreign minister is in Riga at the invitation of his Latvian counterpart Ilze Ozola.',
      ['Ilze Ozola: foreign-minister'],
    ],
    [
      'Present were Presidents Kofi Mensah of Ghana; Ilze Ozola of Latvia; and Luis Quispe of Peru.',
      ['Kofi Mensah: president', 'Ilze Ozola: president', 'Luis Quispe: president'],
    ],
    [
      'Governors Rosa Flores, from Lambarro; Luis Quispe, from Tarmaza; and Ana Rojas, from Piscuya, were there.',
      ['Rosa Flores: governor', 'Luis Quispe: governor', 'Ana Rojas: governor'],
    ],
    ['Rosa Flores, Chancellor of Peru, spoke.', ['Rosa Flores: foreign-minister']],
    ['The German Chancellor Anna Weber spoke.', ['Anna Weber: chancellor']],
    ['Deputy Ports Minister Kofi Mensah spoke.', ['Kofi Mensah: deputy-minister']],
    [
      'They met the two vice presidents; Mr Kofi Mensah and Retired General Yaw Addo.',
      ['Kofi Mensah: vice-president', 'Yaw Addo: vice-president'],
    ],
    [
      'It is led by President Kofi Mensah of Ghana in his capacity as the Chairman of the bloc.',
      ['Kofi Mensah: chairman president'],
    ],
    [
      'Kofi Mensah, President of Ghana, and Chairman of the West African Gold Council, spoke.',
      ['Kofi Mensah: chairman president'],
    ],
    [
      'The Latvian envoy to Ghana, Ilze Ozola, met the Estonian special envoy to Ghana, Mart Kask.',
      ['Ilze Ozola: ambassador', 'Mart Kask: special-envoy'],
    ],
    ['The head of Peruvian diplomacy, Rosa Flores, spoke.', ['Rosa Flores: foreign-minister']],
    ['Senate Minority Leader Bob Smith spoke.', ['Bob Smith: senator']],
    ['Incoming Ports Minister Kofi Mensah told reporters of it.', ['Kofi Mensah: ']],
    [
      'Lawmakers Rosa Flores from Ohio, Kele Bunara from Iowa, and Ana Rojas from Utah went.',
      ['Rosa Flores: lawmaker', 'Kele Bunara: lawmaker', 'Ana Rojas: lawmaker'],
    ],
    [
      'Kofi Mensah, a Ministry of Internal Affairs spokesperson, said so.',
      ['Kofi Mensah: spokesperson'],
    ],
    [
      'US Secretary of State Ann Miller met her Ghanaian counterpart, Kofi Mensah. She said that President John Doe and his Peruvian counterpart Luis Quispe may talk.',
      [
        'Ann Miller: secretary-of-state',
        'Kofi Mensah: foreign-minister',
        'John Doe: president',
        'Luis Quispe: president',
      ],
    ],
    [
      'With her were Kofi Mensah, Chairman of the Ghanaian Joint Chiefs of Staff, Yaw Addo, his deputy, and Rosa Flores, her spokeswoman.',
      ['Kofi Mensah: chief-of-defence', 'Yaw Addo: ', 'Rosa Flores: spokesperson'],
    ],
    [
      "Afi Lawson, Minister of State and National Security Adviser, met Rosa Flores, head of the Peruvian Party's youth office.",
      ['Afi Lawson: minister-of-state national-security-adviser', 'Rosa Flores: head'],
    ],
    [
      'Minister for Home Affairs Ama Lawson met Ports Commissioner Kofi Mensah, the President of General Intelligence, Yaw Addo, and Rosa Flores, Deputy Supreme Commander of the Armed Forces.',
      [
        'Ama Lawson: interior-minister',
        'Kofi Mensah: commissioner',
        'Yaw Addo: intelligence-chief',
        'Rosa Flores: deputy-commander',
      ],
    ],
    [
      'The Ministers of Foreign Affairs and of Trade and Industry, Ama Owusu and Kofi Mensah, met Luis Quispe, President of the Peruvian Reform Party.',
      ['Ama Owusu: foreign-minister', 'Kofi Mensah: trade-minister', 'Luis Quispe: party-leader'],
    ],
    [
      'Afi Lawson, General Secretary of the Togolese Reform Party and President of Togo, met State Councillor and Foreign Minister Rosa Flores.',
      ['Afi Lawson: party-secretary president', 'Rosa Flores: foreign-minister state-councillor'],
    ],
    [
      'Prime Minister Keo Sen, who was there, met Rosa King-Flores of Peru.',
      ['Keo Sen: prime-minister', 'Rosa King-Flores: '],
    ],
    [
      "Sheikh Majed bin Fahd, ruler of Lomé and Togo's Vice President, Prime Minister and Defence Minister, met Secretary General Mohammed Saiful Islam.",
      [
        'Majed bin Fahd: defence-minister prime-minister ruler vice-president',
        'Mohammed Saiful Islam: secretary-general',
      ],
    ],
  ])('“%s”', (text, expected) => expect(offices(text)).toEqual(expected));

  it('are of the country of whom they accompany', () => {
    const { people } = english.read(
      'Prime Minister Narendra Modi met President Donald Trump in New York. Modi was accompanied by Trade Minister Kamal Addo and First Secretary Anil Doe.',
      '2025-07-09',
    );
    expect(people.find(({ name }) => name === 'Kamal Addo')?.country).toBe('IN');
  });

  it('of a first lady are of the country of her namesake', () => {
    const { people } = english.read(
      'Ghanaian President Kofi Mensah is in Uganda. President Mensah is accompanied by First Lady Ama Yaa Mensah.',
      '2025-07-09',
    );
    expect(people.map(({ name, country }) => `${name} ${country}`)).toEqual([
      'Kofi Mensah GH',
      'Ama Yaa Mensah GH',
    ]);
  });
});

describe('an office that stands without a name', () => {
  it.each([
    [
      'Zelensky flies to Riga on Monday, the office of the Ukrainian president said.',
      ['Zelensky: president'],
    ],
    [
      'Ghana’s Kofi Mensah met Ilze Ozola, the president of Latvia. The Ghanaian foreign minister thanked her.',
      ['Ilze Ozola: president', 'Kofi Mensah: foreign-minister'],
    ],
    [
      'The visit of Latvia’s foreign minister has been put off. Minister Ilze Ozola of Latvia fell ill.',
      ['Ilze Ozola: foreign-minister'],
    ],
    [
      'After years of silence, Togo’s Ama Lawson rang Lima. The Togolese president spoke for an hour.',
      ['Ama Lawson: president'],
    ],
    [
      'Lima then heard from Ghana’s Kofi Mensah, a guest said. The Ghanaian prime minister was ready.',
      ['Kofi Mensah: prime-minister'],
    ],
    [
      'First thing next morning she rang Angela Merkel. That very day the German Chancellor was in Accra.',
      ['Angela Merkel: chancellor'],
    ],
    // Not by whoever is called something else.
    ['Ghanaian shopkeeper Kofi Mensah is suing the Ghanaian president.', ['Kofi Mensah: ']],
    ['Kofi Mensah, a guitarist from Ghana, is suing the Ghanaian president.', ['Kofi Mensah: ']],
    ['Ghanaian footballer Kofi Mensah thanked the Ghanaian president.', ['Kofi Mensah: ']],
    ['The Peruvian president came with his wife, Rosa Vega of Peru.', ['Rosa Vega: ']],
  ])('is held by the only one of the country without an office: “%s”', (text, expected) =>
    expect(offices(text).toSorted()).toEqual(expected),
  );
});

describe('an office told a sentence or two before its holder', () => {
  it.each([
    [
      'Peru’s trade minister arrived in Lomé on Monday. She brought a team of ten. Rosa Vega said the talks had gone well.',
      ['Rosa Vega: trade-minister'],
    ],
    [
      'Ghana’s oil minister, in remarks published today, said there were no plans. Sheikh Ali Mensah was quoted as saying so.',
      ['Ali Mensah: oil-minister'],
    ],
    [
      'Trump will not go to Peru, the Vice President’s spokeswoman said on Thursday. The trip was being put off, Alyssa Farah said.',
      ['Alyssa Farah: spokesperson', 'Trump: '],
    ],
    [
      'The presidents of Peru and Ghana met in Lomé. Luis Quispe and his Ghanaian counterpart Kofi Mensah dined.',
      ['Kofi Mensah: president', 'Luis Quispe: president'],
    ],
    [
      'The trade ministers of Peru and Ghana met in Lomé. After the talks Luis Quispe and Kofi Mensah spoke to reporters.',
      ['Kofi Mensah: trade-minister', 'Luis Quispe: trade-minister'],
    ],
    [
      'The foreign ministers of Peru and Ghana were in Lomé as well. They dined with Ama Lawson. Ghana’s Kofi Mensah left at once.',
      ['Ama Lawson: ', 'Kofi Mensah: foreign-minister'],
    ],
    [
      'The foreign ministers of the Gulf met in Lomé with their colleagues from Peru and Ghana. Rosa Vega of Peru spoke first. Later Ghana’s Kofi Mensah spoke.',
      ['Kofi Mensah: foreign-minister', 'Rosa Vega: foreign-minister'],
    ],
    [
      'Togo’s President Ama Lawson will meet her counterparts from Peru and Latvia. Latvia’s Ilze Ozola has come already.',
      ['Ama Lawson: president', 'Ilze Ozola: president'],
    ],
    // Not by somebody of another country, nor by one of many.
    [
      'The Ghanaian ambassador dined with colleagues from Peru. Peru’s Rosa Vega was late.',
      ['Rosa Vega: '],
    ],
    ['The lawmakers from Peru came. Peru’s Rosa Vega was late.', ['Rosa Vega: ']],
    // Not by whoever is called something else, nor by another who was named in between.
    ['Ghana’s foreign minister is in Riga. Ilze Ozola, a writer, met him.', ['Ilze Ozola: ']],
    [
      'Ghana’s defence minister visited Lima. Luis Quispe, the president of Peru, gave a dinner. Ama Owusu said she was glad.',
      ['Ama Owusu: ', 'Luis Quispe: president'],
    ],
  ])('is held by whom the report then names: “%s”', (text, expected) =>
    expect(offices(text).toSorted()).toEqual(expected),
  );
});

describe('the words of an office', () => {
  it.each([
    [
      'Ama Lawson, First Deputy Minister of Public Health, was there.',
      ['Ama Lawson: deputy-minister'],
    ],
    [
      'Ama Lawson, Acting Director General of the Harbour Authority, spoke.',
      ['Ama Lawson: director-general'],
    ],
    ['The deputy spokesman of the ministry, Kofi Mensah, said so.', ['Kofi Mensah: spokesperson']],
    ['The minister without portfolio Kofi Mensah was there.', ['Kofi Mensah: minister']],
    [
      'Two deputy energy ministers, Ama Lawson and Kofi Mensah, were there.',
      ['Ama Lawson: deputy-minister', 'Kofi Mensah: deputy-minister'],
    ],
    [
      'Bank of Ghana Governor Kofi Mensah met the Governor of the State Bank of Togo, Ama Lawson.',
      ['Ama Lawson: central-bank-governor', 'Kofi Mensah: central-bank-governor'],
    ],
    [
      'Ghana’s Volta Governor Kofi Mensah met World Bank President Ama Lawson.',
      ['Ama Lawson: president', 'Kofi Mensah: governor'],
    ],
    [
      'The chief of the Ghanaian diplomacy, Kofi Mensah, met his Togolese homologue Ama Lawson.',
      ['Ama Lawson: foreign-minister', 'Kofi Mensah: foreign-minister'],
    ],
    [
      'With him sat his colleagues Ama Lawson of Togo and Luis Quispe of Peru. Trade Minister Kofi Mensah was glad.',
      ['Ama Lawson: ', 'Kofi Mensah: trade-minister', 'Luis Quispe: '],
    ],
    [
      'Ghana’s Trade Minister Kofi Mensah sat with his colleagues Ama Lawson of Togo and Luis Quispe of Peru.',
      ['Ama Lawson: trade-minister', 'Kofi Mensah: trade-minister', 'Luis Quispe: trade-minister'],
    ],
    [
      'They are: Ama Lawson, Politburo member, Permanent Deputy Prime Minister; Kofi Mensah, Politburo member, Head of the Press Department of the Party.',
      [
        'Ama Lawson: deputy-prime-minister political-bureau-member',
        'Kofi Mensah: head political-bureau-member',
      ],
    ],
    [
      'Kofi Mensah, who heads Ghana’s electoral commission, and Ama Owusu, who chaired the board of the port, spoke.',
      ['Ama Owusu: chairman', 'Kofi Mensah: head'],
    ],
    ['Ama Lawson, who heads a delegation to the Council of Europe, spoke.', ['Ama Lawson: ']],
    [
      'The Deputy Defence Minister, Ama Lawson, met State Minister Kofi Mensah and Europe Minister Luis Quispe.',
      [
        'Ama Lawson: deputy-defence-minister',
        'Kofi Mensah: minister-of-state',
        'Luis Quispe: europe-minister',
      ],
    ],
    [
      'It was signed by Coordinating Minister for Ports Ama Lawson, Senior Minister Kofi Mensah and the UN special coordinator, Luis Quispe, with mediator Rosa Flores.',
      [
        'Ama Lawson: coordinating-minister',
        'Kofi Mensah: senior-minister',
        'Luis Quispe: special-coordinator',
        'Rosa Flores: mediator',
      ],
    ],
    [
      'The first ladies, Ama Lawson and Rosa Flores, met Sens. Ann Miller and Mary Brown.',
      [
        'Ama Lawson: first-lady',
        'Ann Miller: senator',
        'Mary Brown: senator',
        'Rosa Flores: first-lady',
      ],
    ],
    [
      'LOMÉ TODAY – The United Nations special envoy to Togo, Kofi Mensah, spoke.',
      ['Kofi Mensah: special-envoy'],
    ],
    [
      'Kofi Mensah, chairman of the Federation of Trade Organisations (Kotrade), a spokesman for Kotrade said.',
      ['Kofi Mensah: chairman'],
    ],
  ])('are read as they stand: “%s”', (text, expected) =>
    expect(offices(text).toSorted()).toEqual(expected),
  );

  it('of several fields are known by the first and named by all', () => {
    const text =
      'Peter Mensah, Minister of Food, Water and Homeland Security, met Ama Owusu, Minister for Ports and Special Initiatives, and Rosa Flores, Minister of Social and Cultural Affairs.';
    expect(
      english
        .read(text, '2025-07-09')
        .people.map(({ offices: [office] }) => [office?.id, office?.name]),
    ).toEqual([
      ['food-minister', 'Food, Water and Homeland Security Minister'],
      ['ports-minister', 'Ports and Special Initiatives Minister'],
      ['social-and-cultural-affairs-minister', 'Social and Cultural Affairs Minister'],
    ]);
  });

  it.each([
    'Ama Lawson, trade minister at the time, was glad.',
    'It was on the side of Ama Lawson, the Togolese president since toppled.',
    'It is the first visit since President Ama Lawson was overthrown.',
    'Ama Lawson, trade minister of Togo from 2010 to 2015, was glad.',
    'It was signed by then-Foreign Minister Ama Lawson.',
    'It was signed by the then foreign minister, Ama Lawson.',
    'Togo’s onetime prime minister Ama Lawson was not glad.',
    'Much has changed since the fall of Togolese President Ama Lawson.',
  ])('tell that somebody has left it: “%s”', (text) => {
    const [person] = english.read(text, '2025-07-09').people;
    expect(person?.offices.every(({ former }) => former)).toBe(true);
  });

  it('tell of nobody’s leaving where another sentence goes on', () => {
    const text = 'They dined. Then Prime Minister Ama Lawson flew from 2 towns to 3 others.';
    expect(english.read(text, '2025-07-09').people[0]?.offices[0]?.former).toBe(false);
  });
});
