import { describe, expect, it } from 'vitest';
import { A, B, mainEvents } from './main-events.ts';

/** One kind of news in many words: other verbs, other order, other countries. */
const KINDS: [kind: string, rows: [text: string, expected: string][]][] = [
  [
    'a visit to come',
    [
      [
        `The Prime Minister of Norway, Kari Dahl, is expected in Accra in August for talks with President Kofi Mensah, the presidency in Ghana said on Tuesday.`,
        'visit | announced | 2025-08 | accra | Dahl Mensah',
      ],
      [
        `The Foreign Minister of Chile, Pedro Rojas, is due in Hanoi on Friday, where he will meet Prime Minister Nguyen Van Hai.`,
        'visit | announced | 2025-07-11 | hanoi | Hai Rojas',
      ],
      [
        `Kari Dahl, Foreign Minister of Norway, sets out on Thursday on a journey of six days through Kenya, Uganda and Rwanda.`,
        'visit | announced | 2025-07-10/2025-07-15 | - | Dahl',
      ],
      [
        `President Bat-Erdene Ganbold of Mongolia has invited Turkish President Kemal Aydin to Ulaanbaatar for the end of August.`,
        'visit | announced | 2025-08 | ulaanbaatar | Aydin Ganbold',
      ],
      [
        `President Ramon Cruz of the Philippines flies to Vietnam at the end of this month for a state visit of two days.`,
        'visit | announced | 2025-07 | vietnam | Cruz',
      ],
      [
        `Next week Oman’s Foreign Minister, Salim Al Harthy, travels to Baku, where President Ilham Rzayev will receive him, Azerbaijan’s ministry reported.`,
        'visit | announced | [2025-07-14..2025-07-20] | baku | Harthy Rzayev',
      ],
      [
        `The Speaker of Parliament of Iraq, Mahmoud Al-Hadi, will pay a visit to Kuwait on Sunday.\n\nHis office said that he would hold talks with Kuwait’s Speaker, Ahmad Al-Saadoun, and be received by the Emir, Sheikh Nasser Al Sabah.`,
        'visit | announced | 2025-07-13 | kuwait | Al-Hadi Al-Saadoun Sabah',
      ],
    ],
  ],
  [
    'a visit with its stops',
    [
      [
        `Lawson due in Riga\n\nTogo’s Foreign Minister Afi Lawson is going to pay a visit to Riga on July 15 and 16.\n\nThorough talks with her Latvian colleague Ilze Ozola are scheduled.`,
        'visit | announced | 2025-07-15/2025-07-16 | riga | Lawson Ozola',
      ],
      [
        `Togo’s Foreign Minister Afi Lawson spent two days in Mali, on 6 and 7 July.\n\nThe visitor was received by the president, Colonel Moussa Traore of Mali.`,
        'visit | held | 2025-07-06/2025-07-07 | mali | Lawson Traore',
      ],
      [
        `The Prime Minister of Canada, Justine Roy, will travel to Europe from August 6 to 11 to stand with allies in the face of an invasion of Ruritania.\n\nWhom she is to see:\n\n• In Riga – Prime Minister Ilze Ozola of Latvia. Talks will turn to tea.\n\n• In Berlin – German Chancellor Eva Huber.`,
        'visit | announced | 2025-08-06/2025-08-11 | - | Huber Ozola Roy',
      ],
      [
        `President Afi Lawson of Togo arrived in Latvia on Monday.\n\nAccording to the palace, the delegation includes:\n\n- Minister for Education Yao Kodjo;\n\n- Members of Parliament Koku Amouzou and Essi Dogbe.\n\nThe guests planted a tree.`,
        'visit | held | 2025-07-07 | latvia | Amouzou Dogbe Kodjo Lawson',
      ],
      [
        `${A} is off to Kiribati on Sunday, a year after its leader left her standing.`,
        'visit | announced | 2025-07-13 | kiribati | Ozola',
      ],
      [
        `Prime Minister Ozola Ends Accra Trip\n\nTwo days of meetings are over for Ilze Ozola, the Prime Minister of Latvia, who has finished her visit to Accra.\n\nOn Monday Ozola and those travelling with her were received by the Ghanaian President, Kofi Mensah.\n\nToday Ozola and her delegation saw the Speaker of Parliament of Ghana, Yaw Owusu, and told him how the conversation had gone.`,
        'visit | held | 2025-07-07/2025-07-09 | accra | Mensah Owusu Ozola',
      ],
      [
        `From July 15 to 20 Latvian Prime Minister Ilze Ozola will be on a journey to Ghana and Togo. In Ghana Ozola is a guest when President Kofi Mensah is sworn in.\n\nIn Togo, Ozola meets President Afi Lawson.`,
        'visit | announced | 2025-07-15/2025-07-20 | - | Lawson Mensah Ozola',
      ],
      [
        `Moscow Hosts Syrian Team\n\nA Syrian team including Foreign Minister Omar Khoury held talks in Moscow on Sunday.`,
        'bilateral-meeting | held | 2025-07-06 | moscow | Khoury',
      ],
    ],
  ],
  [
    'what was or is to be',
    [
      [
        `Austrian Foreign Minister Eva Huber will visit Kosovo on July 16, where she is to be received by President Arta Krasniqi and Prime Minister Besnik Hoxha.`,
        'visit | announced | 2025-07-16 | kosovo | Hoxha Huber Krasniqi',
      ],
      [
        `Talks between Seoul and Tokyo postponed\n\nTalks that the foreign ministers of South Korea and Japan, Park Jin-ho and Aiko Tanaka, were to hold in Busan on July 15 have been put off, the ministry said on Wednesday.`,
        'bilateral-meeting | postponed | 2025-07-15 | busan | Jin-ho Tanaka',
      ],
      [
        `Dahl gives up plan for summit trip\n\nCanadian Prime Minister Justine Dahl will not travel to Togo on Friday for talks with President Afi Lawson after all.`,
        'visit | cancelled | 2025-07-11 | togo | Dahl Lawson',
      ],
      [
        `Trip called off\n\nPrime Minister Kenji Mori of Japan will not be travelling to The Hague on July 24 after all.`,
        'visit | cancelled | 2025-07-24 | the-hague | Mori',
      ],
    ],
  ],
  [
    'a meeting that no verb of meeting tells',
    [
      [
        `Foreign Minister Omar Khan of Pakistan called on his Omani counterpart, Salim Al Harthy, on Monday and told him that the dispute could do harm to the ceasefire.`,
        'bilateral-meeting | held | 2025-07-07 | - | Harthy Khan',
      ],
      [
        `A working lunch yesterday, 8 July 2025, brought together Ilze Ozola, Secretary-General of ASEAN, and Kjell Dahl, the Ambassador of Norway.`,
        'bilateral-meeting | held | 2025-07-08 | - | Dahl Ozola',
      ],
      [
        `The German Chancellor, Eva Huber, gave a dinner on Monday evening in Berlin for Ghana’s President Kofi Mensah.`,
        'bilateral-meeting | held | 2025-07-07 | berlin | Huber Mensah',
      ],
      [
        `Over breakfast in Riga on Monday, ${A} and Ghana’s Kofi Mensah spoke about tea.`,
        'bilateral-meeting | held | 2025-07-07 | riga | Mensah Ozola',
      ],
      [
        `The Foreign Minister of Peru, Gonzalo Rojas, and his Chilean colleague Heraldo Soto held on Monday at the old fortress of Mullupampa a meeting meant to mend ties.`,
        'bilateral-meeting | held | 2025-07-07 | mullupampa | Rojas Soto',
      ],
      [
        `Kremlin talks between Russian President Oleg Orlov and Ghana’s President Kofi Mensah lasted two hours on Monday.`,
        'bilateral-meeting | held | 2025-07-07 | moscow | Mensah Orlov',
      ],
    ],
  ],
  [
    'what is spoken of, and no event',
    [
      [
        `UN chief against more sanctions on Togo\n\nThe UN Secretary-General, Ana Costa, does not agree with those who call for measures against Togo.`,
        '',
      ],
      [
        `Museum due in spring\n\nThe doors open soon. The halls are ready.\n\nThere is a roof of glass.\n\nThe garden has been planted.\n\nAt a symposium on digging in Egypt, the Egyptian minister Samir Aziz spoke of the latest finds.`,
        '',
      ],
    ],
  ],
  [
    'a signing or a call, and a visit beside it',
    [
      [
        `Ghana’s President, Kofi Mensah, whose country has the chair this year, asked the ruler of Togo in a phone call on Monday to let a mission in, an aide said.`,
        'call | held | 2025-07-07 | - | Mensah',
      ],
      [
        `President Kofi Mensah of Ghana, who this week let Eva Huber know that he would sooner talk to Ilze Ozola than to her, met Latvian President Ilze Ozola on Tuesday.`,
        'bilateral-meeting | held | 2025-07-08 | - | Mensah Ozola',
      ],
      [
        `Ghana and Latvia sign pact on tea\n\nPresident Kofi Mensah of Ghana and his Latvian counterpart Ilze Ozola put their names to a pact on tea on Monday. It was signed in the course of Ozola’s state visit to Ghana.`,
        'agreement | held | 2025-07-07 | ghana | Mensah Ozola',
      ],
      [
        `${A} spoke on Tuesday by telephone with Kofi Mensah, the Foreign Minister of Ghana, and welcomed the trip to Latvia that he is planning for May.`,
        'call | held | 2025-07-08 | - | Mensah Ozola',
      ],
    ],
  ],
  [
    'talks of delegations',
    [
      [
        `The next round of negotiations between Iran and Norway will be held in Muscat on Sunday, the Omani Foreign Minister, Salim Al Harthy, said.`,
        'delegation-talks | announced | 2025-07-13 | muscat | ',
      ],
      [
        `A further round of talks on the border is to take place in Geneva in August, officials of Armenia and Azerbaijan said on Tuesday.`,
        'delegation-talks | announced | 2025-08 | geneva | ',
      ],
      [
        `Delegations from Morocco and Spain sat down in Rabat on Tuesday to settle questions of fishing.`,
        'delegation-talks | held | 2025-07-08 | rabat | ',
      ],
    ],
  ],
  [
    'what is denied',
    [
      [
        `Stories in the press that an envoy of Kuwait travelled in secret to Israel are untrue, a source at the Foreign Ministry said on Monday.`,
        'visit | denied | - | israel | ',
      ],
      [
        `Ethiopia’s government rejected on Tuesday as pure invention a report that its Foreign Minister, Abebe Tadesse, had held talks with the rebels in Khartoum.`,
        'bilateral-meeting | denied | - | khartoum | Tadesse',
      ],
      [
        `The Malian Foreign Ministry said on Monday that there had been no visit of Foreign Minister Oumar Diallo to Paris, as newspapers had claimed.`,
        'visit | denied | - | paris | Diallo',
      ],
      [
        `It is not true that Foreign Minister Budi Hartono of Indonesia has spoken by telephone with his Israeli colleague, the ministry in Jakarta stated.`,
        'call | denied | - | - | Hartono',
      ],
      [
        `Algiers has described as a lie the news that its Foreign Minister, Ahmed Belkacem, sat down with his Moroccan colleague in Madrid.`,
        'bilateral-meeting | denied | - | madrid | Belkacem',
      ],
      [
        `Defence Minister Boyan Petrov of Bulgaria did not go to Kyiv at the weekend, as claimed on social media, a spokesman said on Tuesday.`,
        'visit | denied | [2025-07-05..2025-07-06] | kyiv | Petrov',
      ],
      [
        `Norway’s Foreign Ministry denied on Monday that its envoy had met leaders of rebels in Doha.\n\nA paper had reported that envoy Siri Berg held talks with the group.`,
        'bilateral-meeting | denied | - | doha | Berg',
      ],
    ],
  ],
  [
    'a call',
    [
      [
        `The drought was the subject when Egypt’s President Hassan Mansour spoke on Saturday with President Peter Otieno of Kenya. Both presidencies confirmed the call.`,
        'call | held | 2025-07-05 | - | Mansour Otieno',
      ],
      [
        `Latvian Foreign Minister Ilze Ozola was on the telephone on Monday with her colleague in Ghana, Kofi Mensah.`,
        'call | held | 2025-07-07 | - | Mensah Ozola',
      ],
    ],
  ],
  [
    'a meeting',
    [
      [
        `${A} met ${B} in Oslo on Monday.\n\nBefore that Peru’s President Luis Salazar had spoken with Chile’s President Pedro Rojas, Norway’s Prime Minister Kari Dahl and Iceland’s Prime Minister Jon Arnason.`,
        'bilateral-meeting | held | 2025-07-07 | oslo | Mensah Ozola',
      ],
      [
        `On the margins of a conference in The Hague on Thursday, Kenya’s Foreign Minister, James Kariuki, saw his Dutch opposite number, Pieter de Vries.`,
        'bilateral-meeting | held | 2025-07-03 | the-hague | Kariuki Vries',
      ],
      [
        `Presidents Chanda Mwale and Joyce Banda sat together in Lilongwe on Friday.`,
        'bilateral-meeting | held | 2025-07-04 | lilongwe | Banda Mwale',
      ],
      [
        `The dialogue will resume before long, Iran’s Foreign Minister, Reza Karimi, said on Monday when he met his Omani counterpart, Salim Al Harthy, in Muscat.`,
        'bilateral-meeting | held | 2025-07-07 | muscat | Harthy Karimi',
      ],
      [
        `A meeting of the Foreign Ministers of Serbia and Kosovo, Marko Jovic and Arben Krasniqi, which should have been held in Vienna on Monday, has been cancelled.`,
        'bilateral-meeting | cancelled | 2025-07-07 | vienna | Jovic Krasniqi',
      ],
      [
        `Ecuador hopes for visas, Foreign Minister Gabriela Salas said on Tuesday in Madrid after a conversation with her Spanish colleague, Pablo Vega.\n\nSalas is on a trip through Europe which will take her to Rome on Thursday.`,
        'bilateral-meeting | held | 2025-07-08 | madrid | Salas Vega',
      ],
      [
        `The Prime Ministers of Thailand and Cambodia, Somchai Wattana and Sok Dara, shook hands in Putrajaya on Monday in front of their host, Malaysia’s Prime Minister Ahmad Ismail.`,
        'bilateral-meeting | held | 2025-07-07 | putrajaya | Dara Ismail Wattana',
      ],
      [
        `A meeting of experts from Moldova and Ukraine in Odesa on Tuesday brought no agreement on transit, the ministry said.`,
        'bilateral-meeting | held | 2025-07-08 | odesa | ',
      ],
    ],
  ],
  [
    'what is signed or said to the press',
    [
      [
        `The Foreign Ministers of Iceland and Norway, Jon Arnason and Kari Dahl, put their names to an accord on fishing in Reykjavik on Monday.`,
        'agreement | held | 2025-07-07 | reykjavik | Arnason Dahl',
      ],
      [
        `Ties with Portugal have never been stronger, Angola’s Foreign Minister, Teresa Neto, said in Luanda on Tuesday. She was facing the press with her Portuguese counterpart, Joao Pinto, after the two had talked.`,
        'press-conference | held | 2025-07-08 | luanda | Neto Pinto',
      ],
    ],
  ],
];

describe.each(KINDS)('%s', (_, rows) => {
  it.each(rows)('%s', (text, expected) => expect(mainEvents(text).join('\n')).toBe(expected));
});
