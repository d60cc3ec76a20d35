import { describe, expect, it } from 'vitest';
import { A, B, mainEvents } from './main-events.ts';

const expelled =
  'Latvia expels Ghanaian ambassador\n\nRIGA - Latvia on Tuesday declared Ghana’s ambassador persona non grata.\n\nThe foreign ministry said Yaw Addo was told to leave.';

describe('who acts in news that its lead tells of countries alone', () => {
  it.each([
    [
      'not who was sworn in',
      `${expelled}\n\nForeign Minister Ilze Ozola announced the measure.\n\nThe Latvian president, Janis Liepa, was sworn in the same day.`,
      'other | held | 2025-07-08 | riga | Addo Ozola',
    ],
    [
      'a deputy who called the envoy in',
      'Latvia calls in Ghanaian ambassador\n\nRIGA - Latvia’s foreign ministry called in Ghana’s top envoy on Tuesday to protest over herring.\n\nLatvian Deputy Foreign Minister Ilze Ozola told Ambassador Yaw Addo that it would not do.\n\n“It went too far,” Latvian Foreign Minister Janis Liepa told reporters.',
      'other | held | 2025-07-08 | riga | Addo Ozola',
    ],
    [
      'sanctions: whom they are imposed on, and who speaks for them',
      `Latvia imposes sanctions on Addo\n\nLatvia on Tuesday imposed sanctions on Kofi Addo, the founder of Ghana’s ruling party, accusing him of theft.\n\n“It had to be,” ${A} said.\n\nGhanaian lawmaker Ama Badu welcomed the sanctions on Addo.`,
      'sanction | held | 2025-07-08 | - | Addo Ozola',
    ],
    [
      'sanctions of a headline, with its verb',
      `Latvia sanctions Ghana’s ex-minister\n\nLatvia has frozen all that a former minister may own, accusing him of theft.\n\n“It had to be,” ${A} said on Tuesday.`,
      'sanction | held | 2025-07-08 | - | Ozola',
    ],
    [
      'a pact: those of the meeting at which it was concluded',
      `Latvia and Ghana on Tuesday agreed to open a border, and signed two memoranda of understanding.\n\nThe decisions were taken in Accra at a meeting between ${A} and ${B}.`,
      'agreement | held | 2025-07-08 | accra | Mensah Ozola',
    ],
    [
      'a joint commission: who chaired its session',
      `Latvia, Ghana vow to clear backlog\n\nACCRA - Latvia and Ghana on Tuesday undertook to conclude what is outstanding, as the third session of their Joint Permanent Commission closed here.\n\nThe session at the Volta International Convention Centre was co-chaired by ${A} and ${B}.`,
      'delegation-talks | held | 2025-07-08 | accra | Mensah Ozola',
    ],
    [
      'an envoy summoned, with a day between',
      `Ghanaian envoy hauled over the coals for lunch\n\nRIGA - The ambassador of Ghana, Yaw Addo, was on Tuesday summoned by ${A} to explain why he had sat down to eat with an actor.`,
      'other | held | 2025-07-08 | riga | Addo Ozola',
    ],
    [
      'credentials: of that day alone',
      'RIGA, 8 July 2025 - The Latvian President, Janis Liepa, received on Tuesday, at the Presidential Palace in Riga, the letters of credence of the ambassador of Ghana, Yaw Addo.\n\nOn Monday, he had accredited the ambassadors of Togo, Ama Lawson, and of Chile, Ana Costa.',
      'other | held | 2025-07-08 | riga | Addo Liepa',
    ],
    [
      'waivers: who put a name to them, and by whom the governments were represented',
      'Latvia signs visa waivers with two African states\n\nLatvia has done away with visas for Ghana and Togo after signing an agreement with each of them in New York.\n\nForeign Minister Ilze Ozola put her name to the documents on Tuesday.\n\nThe African governments were represented by Ghana’s Foreign Minister Kofi Mensah and by Togo’s Foreign Minister Yaw Addo.',
      'agreement | held | 2025-07-08 | new-york | Addo Mensah Ozola',
    ],
  ])('%s', (_, text, event) => {
    expect(mainEvents(text)).toEqual([event]);
  });

  it.each([
    [
      'talks and a pact, of those who led the sides',
      `Latvia, Ghana ink six accords after Accra talks\n\nACCRA: Latvia and Ghana held delegation-level talks in Accra on Tuesday and signed six accords.\n\n${A} led the Latvian side while ${B} headed that of the hosts.\n\nMs Ozola later called on President Ama Badu.`,
      ['agreement', 'delegation-talks'],
      'held | 2025-07-08 | accra | Mensah Ozola',
    ],
  ])('both of %s', (_, text, kinds, rest) => {
    expect(mainEvents(text).toSorted()).toEqual(kinds.map((kind) => `${kind} | ${rest}`));
  });

  it('a pact, though one of them is to meet another on the day of the report', () => {
    expect(
      mainEvents(
        `Two border MoUs signed; Ozola to see Badu today\n\nLatvia and Ghana yesterday agreed to open a border, and signed two memoranda of understanding.\n\nThe decisions were taken in Accra at a meeting between ${A} and ${B}.\n\nOzola is to call on President Ama Badu today.`,
      ),
    ).toContain('agreement | held | 2025-07-08 | accra | Mensah Ozola');
  });

  it('nothing in an editorial, though no more than its title says so', () => {
    expect(mainEvents(`EDITORIAL: What can be done?\n\n${A} met ${B} in Accra on Monday.`)).toEqual(
      [],
    );
  });

  it('ties cut hours before sanctions, beside these', () => {
    expect(
      mainEvents(
        'Latvia imposed sanctions on three banks of Ghana on Tuesday, hours after Ghana cut off diplomatic relations with Latvia.',
      ),
    ).toEqual([
      expect.stringMatching(/^sanction \| held \| 2025-07-08/),
      expect.stringMatching(/^other \| held \| 2025-07-08/),
    ]);
  });

  it('a pact signed as a journey begins, beside the journey', () => {
    expect(
      mainEvents(
        `ACCRA: Latvia and Ghana signed a trade agreement in Accra on Tuesday as Latvian Prime Minister Janis Liepa began a two-day visit to the country.\n\nTrade Minister Ilze Ozola and her Ghanaian counterpart Kofi Mensah put their names to the document.`,
      ),
    ).toEqual([
      'agreement | held | 2025-07-08 | accra | Mensah Ozola',
      expect.stringMatching(/^visit \| held .* Liepa/),
    ]);
  });

  it.each([
    [
      'whose envoys were to have met',
      'Latvia, Ghana put off border talks\n\nACCRA - Latvia and Ghana have deferred the fifth round of border talks, which was to have been held on July 14.\n\nState Councillor Ilze Ozola of Latvia was to have travelled to Ghana for the talks with National Security Adviser Kofi Mensah.\n\nThe border was touched upon when Latvian President Janis Liepa met Ghanaian President Ama Badu in Riga on July 1.',
      /^delegation-talks \| postponed \| 2025-07-14 \| .* \| Mensah Ozola$/,
    ],
    [
      'though others met since',
      'Latvia puts joint cabinet session with Ghana on ice\n\nRIGA - The Latvian government will not sit down with that of Ghana.\n\nPrime Minister Janis Liepa said the consultations had been put off.\n\nIn May Ghanaian Foreign Minister Kofi Mensah had been received by his Latvian counterpart Ilze Ozola.',
      /^delegation-talks \| postponed \| [^O]*$/,
    ],
    [
      'and where, as they will not stay on to meet',
      'Latvian president calls off meeting with Mensah over Moscow trip\n\nLatvia’s president, Ilze Ozola, has cancelled a planned meeting with Ghana’s Kofi Mensah.\n\nShe will return to Riga rather than stay on to see Mensah in Accra on Friday.',
      /^bilateral-meeting \| cancelled \| 2025-07-11 \| accra \| Mensah Ozola$/,
    ],
    [
      'however the host puts it',
      'Latvia’s president calls off trip\n\nThe Latvian president, Ilze Ozola, has cancelled her trip to Accra.\n\nThe visit had been “postponed”, the foreign ministry in Accra said.',
      /^visit \| cancelled \| - \| accra \| Ozola$/,
    ],
  ])('of what is off: %s', (_, text, event) => {
    expect(mainEvents(text)).toEqual([expect.stringMatching(event)]);
  });
});
