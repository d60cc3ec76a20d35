import { describe, expect, it } from 'vitest';
import { A, B, mainEvents } from './main-events.ts';

const envoy = 'Ghanaian Ambassador Kofi Mensah';

describe('credentials', () => {
  it.each([
    [
      'presented',
      `${envoy} presented his credentials to Latvian President Ilze Ozola in Riga on Monday.`,
    ],
    [
      'of many words',
      `${envoy} on Monday handed over copies of his Letters of Credence to Latvian President Ilze Ozola in Riga.`,
    ],
    [
      'accepted',
      `Latvian President Ilze Ozola in Riga on Monday accepted the credentials of ${envoy}.`,
    ],
    [
      'brought by who is received',
      `Latvian President Ilze Ozola on Monday received in Riga the new ${envoy}, who presented his credentials to her.`,
    ],
    [
      'and the talk that follows them',
      `Envoy Mensah presents credentials\n\n${envoy} presented his credentials to Latvian President Ilze Ozola in Riga on Monday.\n\nDuring the audience, Ozola and Mensah spoke of cocoa. At the meeting they agreed to plant more.`,
    ],
  ])('are no meeting: %s', (_, text) => {
    expect(mainEvents(text)).toEqual(['other | held | 2025-07-07 | riga | Mensah Ozola']);
  });

  it('are of an envoy, and not of what somebody is known for', () => {
    expect(
      mainEvents(`${A} has strong green credentials, an aide in Riga said on Monday.`),
    ).toEqual([]);
  });
});

describe('ambassadors and ties', () => {
  it.each([
    ['called back', `Ghana on Monday called back its ambassador to Latvia, Kofi Mensah.`, 'Mensah'],
    [
      'to be called back',
      `${A} ordered on Monday that the ambassador to Ghana, Juris Kalns, be called back for consultations.`,
      'Kalns Ozola',
    ],
    [
      'withdrawn',
      `Ghana on Monday withdrew its ambassador, Kofi Mensah, from Riga for consultations.`,
      'Mensah',
    ],
    [
      'called to a ministry',
      `The Ghanaian ambassador, Kofi Mensah, was called to the foreign ministry in Riga on Monday.`,
      'Mensah',
    ],
    [
      'called in, of many countries',
      `The ambassadors of Ghana, Togo, Benin, Niger, Nepal, Chile, Malta and Peru were called in to the Foreign Ministry in Riga on Monday for a protest talk.`,
      '',
    ],
    [
      'told off',
      `Latvia tells off Ghanaian ambassador\n\nThe Latvian foreign ministry reprimanded Ambassador Kofi Mensah of Ghana on Monday.`,
      'Mensah',
    ],
    [
      'summoned, as a president tells it',
      `Latvia summons Ghanaian ambassador\n\nThe Latvian government called in Ghana’s ambassador on Monday.\n\nPresident Ilze Ozola told reporters that Ambassador Kofi Mensah had been given a note verbale.`,
      'Mensah',
    ],
    ['pulled', `Ghana on Monday pulled its ambassador, Kofi Mensah, out of Riga.`, 'Mensah'],
    ['told to leave', `Latvia on Monday declared two Ghanaian diplomats persona non grata.`, ''],
    ['downgraded', `Ghana on Monday downgraded its diplomatic relations with Latvia.`, ''],
    ['cut', `Ghana has cut all diplomatic ties with Latvia, a minister said on Monday.`, ''],
  ])('are news of their own: %s', (_, text, people) => {
    const [event, ...none] = mainEvents(text);
    expect([event?.split(' | ')[0], event?.split(' | ')[2], event?.split(' | ').at(-1)]).toEqual([
      'other',
      '2025-07-07',
      people,
    ]);
    expect(none).toEqual([]);
  });

  it('are not all that is suspended', () => {
    expect(mainEvents('Latvia suspended flights to Ghana on Monday.')).toEqual([]);
  });
});

describe('an embassy', () => {
  it.each([
    [
      'to be opened',
      `Ghana has decided to open an embassy in Riga, Foreign Minister Kofi Mensah said on Monday.`,
      'other | announced | - | riga | Mensah',
    ],
    [
      'of which a luncheon tells',
      `Latvia To Open Embassy In Ghana\n\nLatvia is going to set up a diplomatic mission in Ghana.\n\nThis came to light at a luncheon for ${A}. Ghana’s Deputy Foreign Minister Kofi Mensah welcomed it.`,
      'other | announced | - | ghana | Mensah Ozola',
    ],
    [
      'closed',
      'Ghana closes consulate in Riga\n\nGhana has closed its consulate in Riga on Monday.',
      'other | held | 2025-07-07 | riga | ',
    ],
    [
      'that reopens',
      'Ghana’s embassy in Riga reopened on Monday.',
      'other | held | 2025-07-07 | riga | ',
    ],
    [
      'beside what has been done',
      'Latvia and Ghana on Monday restored diplomatic relations and will reopen their embassies, the two foreign ministries said.',
      'agreement | held | 2025-07-07 | - | ',
    ],
  ])('is news: %s', (_, text, expected) => expect(mainEvents(text)).toEqual([expected]));

  it.each([
    ['what it opens', 'The Ghanaian embassy in Riga opened an inquiry on Monday.'],
    ['the road to it', 'Police closed the road to the Ghanaian embassy in Riga on Monday.'],
    ['what is close to it', 'He lived close to the Ghanaian embassy in Riga on Monday.'],
    ['a centre for trade', 'Ghana opened a trade mission in Riga on Monday.'],
  ])('is not %s', (_, text) => expect(mainEvents(text)).toEqual([]));
});

describe('the naming of an envoy', () => {
  it.each([
    'Ghana names envoy to Latvia\n\nKofi Mensah has been appointed to represent Ghana in Latvia as its ambassador on Monday.',
    'Ghana on Monday named Kofi Mensah, a writer, as its high commissioner to Peru.',
  ])('is news: %s', (text) =>
    expect(mainEvents(text)).toEqual(['other | held | 2025-07-07 | - | Mensah']),
  );

  it.each([
    [
      'of a minister',
      'Ghana on Monday named Kofi Mensah, its former ambassador to Peru, minister.',
    ],
    ['at home', 'Ghana on Monday named Kofi Mensah envoy for cocoa.'],
    [
      'of who is received',
      'Latvian President Ilze Ozola said in Riga on Monday that cocoa was dear.\n\nGhana named Kofi Mensah ambassador to Latvia in May.',
    ],
  ])('is none %s', (_, text) => expect(mainEvents(text)).toEqual([]));
});

describe('wishes that are sent', () => {
  it.each([
    'Peru congratulated by Ozola\n\nLatvian President Ilze Ozola on Monday sent a message of greetings to Juan Rojas, the President of Peru.',
    'Latvian President Ilze Ozola on Monday extended her deepest condolences to Ghana.',
  ])('are of who sends them: %s', (text) =>
    expect(mainEvents(text)).toEqual(['statement | held | 2025-07-07 | - | Ozola']),
  );

  it('are no news where two met', () => {
    expect(
      mainEvents(`${A} met ${B} in Oslo on Monday and conveyed the greetings of her president.`),
    ).toEqual(['bilateral-meeting | held | 2025-07-07 | oslo | Mensah Ozola']);
  });
});

describe('what is asked for', () => {
  it('has not been agreed', () => {
    expect(
      mainEvents(
        `Mensah asks Latvia to accede to cocoa treaty\n\n${A} met ${B} in Oslo on Monday.`,
      ),
    ).toEqual(['bilateral-meeting | held | 2025-07-07 | oslo | Mensah Ozola']);
  });
});

describe('a condemnation', () => {
  it.each([
    [
      'in other words',
      'Ghana on Monday voiced its strong and firm condemnation of the terrorist attack that hit the Latvian capital, Riga.',
    ],
    [
      'that its headline tells',
      'Ghana Condemns Terrorist Attack in Riga\n\nThe government of Ghana said on Monday that it stood by Latvia after the terrorist attack in Riga on Sunday.',
    ],
  ])('is the news, and not the attack: %s', (_, text) => {
    expect(mainEvents(text)).toEqual(['statement | held | 2025-07-07 | - | ']);
  });

  it('is not the news of an attack that many condemned', () => {
    expect(
      mainEvents(
        'Bombing in Riga kills four\n\nA bombing in Riga killed four people on Monday.\n\nGhana and Peru condemned the attack.',
      ),
    ).toEqual(['attack | held | 2025-07-07 | riga | ']);
  });
});

describe('an agreement', () => {
  it.each([
    [
      'a truce',
      'Latvia and Ghana agree to a truce\n\nThe leaders of Latvia and Ghana agreed on Monday to halt the fighting.',
    ],
    [
      'a programme',
      'Latvia and Ghana sign programme of cooperation\n\nLatvia and Ghana signed a programme of cooperation for two years on Monday.',
    ],
  ])('is the news where the talks are told further down: %s', (_, news) => {
    expect(
      mainEvents(`${news}\n\n${A} and ${B} met in Oslo and shook hands.`).map(
        (event) => event.split(' | ')[0],
      ),
    ).toEqual(['agreement']);
  });
});

describe('several things told in one sentence', () => {
  it('are a visit where somebody is to receive who has landed', () => {
    expect(
      mainEvents(
        `Latvian President Ilze Ozola landed before dawn on Monday in Accra, where Ghanaian President Kofi Mensah is to receive her for talks.`,
      ),
    ).toEqual(['visit | held | 2025-07-07 | accra | Mensah Ozola']);
  });

  it('are one where two met at a summit', () => {
    const two = 'Latvian President Ilze Ozola met Ghanaian President Kofi Mensah';
    expect(mainEvents(`At the summit in Lima, ${two} on Monday.`)).toEqual(
      mainEvents(`On Monday ${two} in Lima.`),
    );
  });

  it('are two where one was held, but not the other', () => {
    expect(
      mainEvents(
        `${A} held talks in Oslo on Monday with ${B}, but the three-way session that was to follow was called off.`,
      ),
    ).toEqual([
      'bilateral-meeting | held | 2025-07-07 | oslo | Mensah Ozola',
      'bilateral-meeting | cancelled | - | oslo | Mensah Ozola',
    ]);
  });

  it.each([
    [
      'a meeting with those whose names come later',
      `${A} spoke separately to the chief negotiators of Togo and Ghana on Monday.`,
      'bilateral-meeting | held | 2025-07-07 | - | Ozola',
    ],
    [
      'a meeting of which words were told',
      `Cocoa is dear, Latvian President Ilze Ozola said on Monday.\n\nShe made the remarks to Kofi Mensah as she welcomed the Ghanaian president at the palace in Riga.`,
      'bilateral-meeting | held | 2025-07-07 | riga | Mensah Ozola',
    ],
    [
      'a statement on what others agreed at a summit',
      'Ghana disowns ECOWAS summit communiqué\n\nThe government of Ghana on Monday disowned the communiqué of last week.',
      'statement | held | 2025-07-07 | - | ',
    ],
    [
      'an attack by its weapon',
      'A missile struck the port of Riga on Monday, killing four.',
      'attack | held | 2025-07-07 | riga | ',
    ],
    [
      'a deal that hands were shaken on',
      'After ten years, Latvia and Ghana shake hands on cocoa deal\n\nA deal on cocoa was struck on Monday.',
      'agreement | held | 2025-07-07 | - | ',
    ],
  ])('may be %s', (_, text, expected) => expect(mainEvents(text)).toEqual([expected]));

  it('are off where one only fell through', () => {
    expect(mainEvents(`A meeting of ${A} and ${B} in Oslo fell through.`)[0]).toBe(
      'bilateral-meeting | cancelled | - | oslo | Mensah Ozola',
    );
    expect(mainEvents(`The summit in Oslo of ${A} and ${B} will no longer be held.`)[0]).toBe(
      'summit | cancelled | - | oslo | Mensah Ozola',
    );
  });
});

describe('the news beside what else a report tells', () => {
  it('is a meeting with each of several counterparts on the sidelines', () => {
    expect(
      mainEvents(
        `${A} held talks with her Ghanaian and Peruvian counterparts on the sidelines of a forum in Oslo on Monday.\n\n${B} and Peruvian Foreign Minister Luis Quispe were glad.`,
      ).map((event) => event.split(' | ').at(-1)),
    ).toEqual(['Mensah Ozola', 'Ozola Quispe']);
  });

  it('is no pact of months ago, nor who was present elsewhere', () => {
    expect(
      mainEvents(
        `Latvia and Ghana agree to a truce\n\nLatvia and Ghana have agreed to a truce, ${A} said on Monday.\n\nOn January 5, Ozola signed a deal in Lima with Peruvian Foreign Minister Luis Quispe.`,
      ),
    ).toEqual(['agreement | held | 2025-07-07 | - | Ozola']);
    expect(
      mainEvents(
        `${A} spoke by phone with ${B} on Monday.\n\nThe cabinet met later. Minister Edgars Berzins was among those present.`,
      )[0],
    ).toBe('call | held | 2025-07-07 | - | Mensah Ozola');
  });

  it('is an envoy expelled, and not another one of before', () => {
    expect(
      mainEvents(
        `Ghana expels Latvian envoy\n\nGhana on Tuesday expelled a Latvian envoy.\n\nOn Monday, ${A} declared an envoy of Ghana, Yaw Owusu, persona non grata.`,
      ).map((event) => event.split(' | ')[2]),
    ).toEqual(['2025-07-08']);
  });

  it('is an envoy called home, and not the one whom the other side called back', () => {
    expect(
      mainEvents(
        `Ghana called home its envoy to Latvia on Monday hours after Latvia recalled its ambassador in Accra, Juris Kalns.\n\nAmbassador Kofi Mensah of Ghana will be back this week.`,
      ),
    ).toEqual(['other | held | 2025-07-07 | - | Mensah']);
  });

  it('is a pact of which the negotiations have been concluded', () => {
    expect(
      mainEvents(
        `Latvian President Ilze Ozola and Ghanaian President Kofi Mensah concluded negotiations on a trade agreement on Monday.`,
      ),
    ).toEqual(['agreement | held | 2025-07-07 | - | Mensah Ozola']);
  });

  it('is the summit held as something was agreed', () => {
    expect(
      mainEvents(
        `Latvia, Ghana launch tea club at Oslo summit\n\nLatvia and Ghana agreed on Tuesday to launch a club as Latvian President Ilze Ozola held a summit with Ghanaian President Kofi Mensah in Oslo.`,
      ),
    ).toEqual(['summit | held | 2025-07-08 | oslo | Mensah Ozola']);
  });

  it('is a call, too, in which one of them said that he will join a summit from afar', () => {
    expect(
      mainEvents(
        `Mensah to join Oslo summit online, Ozola says after phone call\n\nGhanaian President Kofi Mensah will not be travelling to Oslo and will join the summit on Friday by video, Latvian President Ilze Ozola said on Tuesday.\n\nOzola said she learned of this from Mensah in a telephone conversation on Monday.`,
      ),
    ).toContain('call | held | 2025-07-07 | - | Mensah Ozola');
  });

  it.each([
    [
      'one meeting where negotiators were met apart and then together',
      `${A} met the negotiators of Ghana and Peru, Kofi Mensah and Luis Quispe, on Monday in Oslo, first separately and then in a trilateral format.`,
      'bilateral-meeting | held | 2025-07-07 | oslo | Mensah Ozola Quispe',
    ],
    [
      'a conference of many ministers, whom one hosted',
      `Coast ministers call for cocoa at Oslo meeting\n\nThe foreign ministers of the eight coastal countries met in Oslo on Monday and called for cocoa.\n\nNorwegian Foreign Minister Kari Dahl, who hosted the meeting, said it was dear. ${A} spoke, too.`,
      'conference | held | 2025-07-07 | oslo | Dahl Ozola',
    ],
    [
      'an exchange of notes',
      `On Monday in Accra, ${A} and ${B} exchanged notes on a grant for roads.`,
      'agreement | held | 2025-07-07 | accra | Mensah Ozola',
    ],
    [
      'a meeting told with what was said',
      `Latvia is ready to help Ghana, Latvian Foreign Minister Ilze Ozola said on Monday, meeting ${B} in Riga.`,
      'bilateral-meeting | held | 2025-07-07 | riga | Mensah Ozola',
    ],
  ])('is %s', (_, text, expected) => expect(mainEvents(text)).toEqual([expected]));

  it('is the envoys who are listed with their credentials', () => {
    expect(
      mainEvents(
        `Envoys present credentials in Riga\n\nThe envoys of two countries presented their credentials to Latvian President Ilze Ozola in Riga on Monday.\n\nThose who did so are the Ambassador of Ghana, Kofi Mensah, and the Ambassador of Peru, Luis Quispe.`,
      ),
    ).toEqual(['other | held | 2025-07-07 | riga | Mensah Ozola Quispe']);
  });

  it('is nothing of last week that a report of other things mentions', () => {
    expect(
      mainEvents(
        `Cocoa steady\n\nCocoa was steady on Tuesday.\n\nIt rained. Latvian Minister Ilze Ozola met ${B} last week.`,
      ),
    ).toEqual([]);
  });

  it('is the summit at which an ultimatum was given', () => {
    expect(
      mainEvents(
        `Give it back, coast tells Ghana\n\nGhana was given a week on Monday to give it back, with leaders threatening it.\n\nThe ultimatum was the outcome of an emergency summit in Lima.`,
      ).map((event) => event.split(' | ')[0]),
    ).toEqual(['summit']);
  });
});

describe('who belongs to news of states', () => {
  it.each([
    [
      'an agreement, one of each',
      `Latvia and Ghana signed a pact on cocoa on Monday.\n\nIt will bring cocoa to Riga, said ${A}.\n\nThe Latvian economy minister, Edgars Berzins, was glad. ${B} spoke of a new day. Spokesman Yaw Owusu of Ghana took no questions.`,
      'agreement | held | 2025-07-07 | - | Mensah Ozola',
    ],
    [
      'a summit that is off',
      `Summit of Latvia and Ghana is called off\n\nA summit of Latvia and Ghana has been called off.\n\nLatvian President Ilze Ozola was to come. It was not known whether Ghana’s Kofi Mensah had left Accra. ${A.replace('Ilze Ozola', 'Anna Liepa')} was sorry.`,
      'summit | cancelled | - | - | Mensah Ozola',
    ],
    [
      'a summons: who speaks for it, and the envoy',
      `Latvia summoned the ambassador of Ghana on Monday.\n\n“This cannot be,” ${A} said. Ambassador Kofi Mensah of Ghana did not speak.`,
      'other | held | 2025-07-07 | - | Mensah Ozola',
    ],
    [
      'an envoy who has to go',
      `Latvia on Monday expelled an envoy of Ghana.\n\nKofi Mensah must leave by Friday, a note said.`,
      'other | held | 2025-07-07 | - | Mensah',
    ],
    [
      'sanctions: who speaks for them',
      `Latvia imposed sanctions on three banks of Ghana on Monday.\n\nThe banks have a month. They are small.\n\n“It had to be,” ${A} said.`,
      'sanction | held | 2025-07-07 | - | Ozola',
    ],
  ])('is told after it, as of %s', (_, text, expected) => {
    expect(
      mainEvents(text).map((event) => event.replace(/\| (?:riga|accra|latvia|ghana) \|/, '| - |')),
    ).toEqual([expected]);
  });
});

describe('no news', () => {
  it.each([
    [
      'in an opinion',
      `OPINION | Cocoa needs care\n\nJuly 8, 2025\n\n${A} met ${B} in Oslo on Monday, and Latvia and Ghana signed a pact.`,
    ],
    [
      'in what an expert thinks of it',
      `Cocoa talks are a step forward, expert says\n\nThe decision that Latvia and Ghana took on Monday to open talks on cocoa is a step forward, according to Juris Kalns, who teaches in Riga.`,
    ],
    [
      'in the views of its author',
      `Cocoa needs care\n\n${A} met ${B} in Oslo on Monday, and it went as it had to.\n\nThe views expressed here are those of the author.`,
    ],
    [
      'in what a governor told the press',
      `Bank holds rate\n\nThe bank kept its rate on Monday.\n\nGovernor Ilze Ozola of Latvia told a news conference that prices had risen.`,
    ],
  ])('%s', (_, text) => expect(mainEvents(text)).toEqual([]));
});
