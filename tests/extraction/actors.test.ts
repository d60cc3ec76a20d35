import { describe, expect, it } from 'vitest';
import { A, mainEvents } from './main-events.ts';

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
  ])('%s', (_, text, event) => {
    expect(mainEvents(text)).toEqual([event]);
  });
});
