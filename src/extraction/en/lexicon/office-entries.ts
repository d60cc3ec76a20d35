/** Offices as phrases. */
import { OFFICES } from '../tables/offices.ts';

export interface OfficeEntry {
  readonly phrase: string;
  readonly id: string;
  readonly name: string;
  /** A rank goes before a name and says nothing of an office. */
  readonly rank: boolean;
  /** `chief`, `head`: an office only with what it is the chief of. */
  readonly vague: boolean;
  readonly plural: boolean;
}

const PLURAL =
  /(?:leaders|ministers|presidents|secretaries|spokesmen|spokespersons|high commissioners|chairmen|secretaries-general|chiefs|ambassadors|premiers|advisers|commissioners|speakers|envoys|FMs|PMs|MPs|managing directors|senators|governors|mayors|directors general of military operations|princes|chancellors|negotiators|lawmakers|legislators|parliamentarians|congressmen|(?<! of )deputies|directors|commanders|generals|(?<! of )representatives|under-?secretaries|businessmen|(?:members|ministers|secretaries|presidents|heads|governors|speakers|commanders) of .*|MEPs|MNAs|MLAs|CEOs|consuls|consuls general|(?<!joint )chiefs of staff|director generals|chief executives|chairs|chairpersons|advisors|aides|commanders-in-chief|journalists|activists|analysts|mediators|facilitators|coordinators|ladies|Sens|(?:top|chief) diplomats|tycoons)$/;

export function officeEntries(): OfficeEntry[] {
  const entries: OfficeEntry[] = [];
  for (const line of OFFICES.split('\n')) {
    const [id, name, others = ''] = line.split('|');
    if (!id || !name) continue;
    for (const written of [name, ...others.split(',')]) {
      const sign = written[0];
      const isSigned = sign === '!' || sign === '?';
      const phrase = isSigned ? written.slice(1) : written;
      if (phrase === '') continue;
      const isVague = [
        'chief',
        'head',
        'director',
        'official',
        'diplomat',
        'leader',
        'secretary',
        'deputy',
      ].includes(phrase.toLowerCase());
      const isRank = ['field-marshal', 'general', 'colonel', 'admiral', 'air-marshal'].includes(id);
      entries.push({
        phrase,
        id,
        name,
        rank: sign === '!' || isRank,
        vague: sign === '?' || isVague,
        plural: PLURAL.test(phrase),
      });
    }
  }
  return entries;
}
