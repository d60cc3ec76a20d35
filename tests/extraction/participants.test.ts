import { describe, expect, it } from 'vitest';
import { A, B, mainEvents } from './main-events.ts';

const who = (text: string) => (mainEvents(text)[0] ?? '-').split(' | ').at(-1);
const MET = `${A} met ${B} in Oslo on Monday.`;

describe('who took part', () => {
  it.each([
    [
      'leaders whose offices the text leaves out',
      'Latvian, Ghanaian leaders meet in Oslo\n\nThe leaders of Latvia and Ghana met in Oslo on Monday. Ilze Ozola of Latvia spoke of tea. President Kofi Mensah of Ghana did, too.',
      'Mensah Ozola',
    ],
    [
      'who alone is told of again and again, under his office',
      'The Latvian prime minister met Ghanaian President Kofi Mensah in Oslo on Monday.\n\nIlze Ozola of Latvia spoke of tea. “It is dear,” Ozola said. Ozola thanked Mensah. Latvia’s Mart Berzins was in Oslo in 2019. Ozola flew home.',
      'Mensah Ozola',
    ],
    [
      'hosts of the two who met',
      `${MET}\n\nThe two met in the presence of Norwegian Foreign Minister Mart Tamm.`,
      'Mensah Ozola Tamm',
    ],
    [
      'ministers who join the leaders',
      `Latvian President Ilze Ozola met Ghanaian President Kofi Mensah in Oslo on Monday.\n\nForeign ministers Janis Berzins and Ama Boateng were to join the presidents.`,
      'Berzins Boateng Mensah Ozola',
    ],
    [
      'who leads the team, told after it',
      `${MET}\n\nA Ghanaian team, with Trade Minister Yaw Addo at its head, sat by the window.`,
      'Addo Mensah Ozola',
    ],
    [
      'the chair of a meeting whose place stands between',
      `${MET}\n\nThe meeting at the old town hall, which is chaired by Norwegian Foreign Minister Mart Tamm, goes on.`,
      'Mensah Ozola Tamm',
    ],
    [
      'those who go along with a traveller',
      `${A} will visit Ghana on Friday.\n\nTrade Minister Janis Berzins and Farm Minister Anna Liepa will go with her.`,
      'Berzins Liepa Ozola',
    ],
    [
      'whom the guest of a cancelled visit was to talk with',
      `${A} has called off a trip to Ghana.\n\nOzola was to be in Accra on 21 July for talks with ${B}.`,
      'Mensah Ozola',
    ],
    [
      'all envoys whose credentials are told of',
      `Ghanaian President Kofi Mensah on Monday received the letters of credence of three envoys.\n\nThey are ambassadors Ilze Ozola of Latvia, Mart Tamm of Estonia and Luis Quispe of Peru.`,
      'Mensah Ozola Quispe Tamm',
    ],
    [
      'whom the host of a visit received, told as “her”',
      `Latvian Prime Minister Ilze Ozola arrived in Accra on Monday.\n\nOzola brought tea.\n\nGhanaian President Kofi Mensah received her at the palace.`,
      'Mensah Ozola',
    ],
    [
      'with whom a guest is to sit',
      `${A} will visit Ghana on Friday.\n\nThe minister is going to sit with ${B}.`,
      'Mensah Ozola',
    ],
    [
      'by whom delegations are headed, in passing',
      `The Latvian–Ghanaian border commission held a series of meetings in Oslo on Monday.\n\nThe delegations, headed by Ambassador Ilze Ozola for Latvia and by Kofi Mensah for Ghana, drew a map.`,
      'Mensah Ozola',
    ],
    [
      'who signed for the states of an agreement',
      `Latvia and Ghana signed a pact on tea in Riga on Monday.\n\n“It is good tea,” said Latvian Trade Minister Ilze Ozola. Ghanaian Trade Minister Kofi Mensah spoke of prices.`,
      'Mensah Ozola',
    ],
  ])('%s', (_, text, expected) => expect(who(text)).toBe(expected));
});

describe('a delegation', () => {
  it.each([
    [
      'in which others were, too',
      `${A} and ${B} held talks in Oslo on Monday.\n\nOzola was head of the Latvian delegation, in which were also Deputy Minister Janis Berzins and officials.`,
      'Berzins Mensah Ozola',
    ],
    [
      'whose head is named after it',
      'Latvia and Ghana held political consultations in Oslo on Monday. Deputy Minister Ilze Ozola led the Latvian side, in which was also Deputy Minister Juri Luik.\n\nOn the other side the head of delegation was Deputy Minister Kofi Mensah.',
      'Luik Mensah Ozola',
    ],
  ])('%s', (_, text, expected) => expect(who(text)).toBe(expected));
});

describe('who took no part', () => {
  it.each([
    [
      'a spokesman between whose name and “said” stands what he is',
      `Ambassador Yaw Addo, the spokesman of the ministry and director of its press office, said that ${A} met ${B} in Oslo on Monday.`,
      'Mensah Ozola',
    ],
    [
      'who gave a lunch later',
      `${MET}\n\nThe guest was accompanied by her staff and was later hosted to lunch by Farm Minister Yaw Addo.`,
      'Mensah Ozola',
    ],
    [
      'wives at an airport',
      'Latvian Prime Minister Ilze Ozola arrived in Accra on Monday.\n\nOzola and her husband, Janis Ozols, were met on the tarmac by Minister Yaw Addo and his wife, Ama Addo.',
      'Ozola',
    ],
    [
      'who is told to be ill',
      `The foreign ministers of the region gathered in Oslo on Monday.\n\nLatvian Foreign Minister Ilze Ozola spoke. Estonian Foreign Minister Mart Tamm fell ill.`,
      'Ozola',
    ],
    [
      'whom courtesy calls further down are paid, where an equal is the host',
      `${A} arrived in Accra on Monday at the invitation of ${B}.\n\nThe guest was welcomed at the airport.\n\nThe programme is long.\n\nOn Tuesday Ozola will pay courtesy calls on President Ama Boateng and Prime Minister Yaw Addo.`,
      'Mensah Ozola',
    ],
    [
      'who is not the equal in a programme that tells of one',
      `Latvian President Ilze Ozola will pay a state visit to Ghana on Friday.\n\nThe visit begins in Accra, where President Kofi Mensah of Ghana will receive her at the palace.\n\nThe public may follow it.\n\nTea is served.\n\nIn the afternoon Ozola will meet Ghanaian Prime Minister Yaw Addo and Speaker Ama Boateng.`,
      'Mensah Ozola',
    ],
    [
      'for whose own visit a trip was to prepare',
      `${A} has called off a trip to Ghana in preparation for President Mart Berzins’s visit.`,
      'Ozola',
    ],
    [
      'four who met after a signing',
      `Latvia and Ghana signed a pact on tea in Riga on Monday.\n\n${B} praised it. ${A} did, too.\n\nShe and Trade Minister Janis Berzins then met Mensah and Farm Minister Yaw Addo.\n\nThe four spoke of rain.`,
      'Mensah Ozola',
    ],
    [
      'those of a previous summit',
      'Latvian President Ilze Ozola and Ghanaian President Kofi Mensah held a summit in Oslo on Monday.\n\nThe previous summit was in Riga, where Mart Tamm of Estonia met Luis Quispe of Peru.',
      'Mensah Ozola',
    ],
    [
      'who speaks of it in another town',
      `Latvian President Ilze Ozola and Ghanaian President Kofi Mensah held a summit in Oslo on Monday.\n\nIn Lima, Peruvian President Inés Rojas welcomed the outcome.`,
      'Mensah Ozola',
    ],
    [
      'who is spoken of as dead',
      `${A} met ${B} in Oslo on Monday.\n\nOzola and Mensah paid tribute to the late Minister Yaw Addo of Ghana and Janis Berzins, Latvian farm minister.`,
      'Berzins Mensah Ozola',
    ],
    [
      'to whom something is a present',
      `${A} met ${B} in Oslo on Monday.\n\nMinister Yaw Addo called it a “birthday present” for Luis Quispe.`,
      'Mensah Ozola',
    ],
    [
      'who is represented, in a list of those who came',
      `A summit of the cocoa states was held in Oslo on Monday.\n\nIt brought together Ilze Ozola of Latvia, Kofi Mensah of Ghana and Inés Rojas of Peru, and Estonian President Mart Tamm was represented by Foreign Minister Juri Luik.`,
      'Luik Mensah Ozola Rojas',
    ],
    [
      'whose envoy it was',
      `${A} met ${B} in Oslo on Monday.\n\nThe meeting was attended by the envoy of Luis Quispe.`,
      'Mensah Ozola',
    ],
    [
      'without whom it was, as he is away',
      `With President Yaw Addo of Ghana away in Peru, ${A} met ${B} in Oslo on Monday.`,
      'Mensah Ozola',
    ],
    [
      'whom one of them contradicts',
      `${A} met ${B} in Oslo on Monday, contradicting Latvian Prime Minister Janis Berzins.`,
      'Mensah Ozola',
    ],
    [
      'whose adviser was there, and for whom the other speaks',
      `${A} met ${B} in Oslo on Monday.\n\nPresent at the meeting were Yaw Addo, adviser to President Luis Quispe, and Juri Luik, spokesman for President Mart Tamm.`,
      'Addo Luik Mensah Ozola',
    ],
    [
      'who was at another ceremony before',
      `${A} arrived in Accra on Monday for talks with ${B}.\n\nEarlier, Ozola handed her powers to Deputy Minister Janis Berzins at a ceremony that was attended by Finance Minister Juri Luik.`,
      'Mensah Ozola',
    ],
    [
      'who attended another meeting for the last time',
      `${A} began a visit to Ghana on Monday, Minister Juri Luik said.\n\nIt was the last time that Luik attended the yearly meeting.`,
      'Ozola',
    ],
    [
      'who did something to one of them in another year',
      `${A} began a visit to Ghana on Monday.\n\nOzola felt slighted when Ghanaian President Yaw Addo gave her no dinner in April 2012.`,
      'Ozola',
    ],
    [
      'on whose behalf it was',
      `On behalf of Her Majesty Queen Ama Osei, ${B} received ${A} in Accra on Monday.`,
      'Mensah Ozola',
    ],
    [
      'by whom a friendship was forged',
      `${A} met ${B} in Oslo on Monday.\n\nThe friendship was forged by Chairman Juri Luik and Minister Yaw Addo, Ozola and Mensah noted.`,
      'Mensah Ozola',
    ],
  ])('%s', (_, text, expected) => expect(who(text)).toBe(expected));
});
