import type { AsksOfYouWords } from '../definition/asks-of-you.ts';
import type { Format } from '../format.ts';

/** What an interview asks of a body, and what can be different. */
export const asksOfYou = ({ count }: Format): AsksOfYouWords => ({
  asksOfYou: {
    senses: { eyes: 'Augen', ears: 'Ohren', hands: 'Hände', speech: 'Sprechen', nerves: 'Nerven' },
    stretch: { label: 'Am Stück', minutes: (minutes) => `${minutes}, ohne geplante Pause.` },
    withoutAsking: 'Ohne Nachfrage',
    onRequest: 'Auf Wunsch',
    by: (days) =>
      days === 0
        ? 'Auch noch am selben Tag.'
        : `Am besten ${count(days, { one: 'Arbeitstag', other: 'Arbeitstage' })} vorher.`,
    write: 'Schreiben Sie an',
    guide: 'Wie Sie danach fragen, und wer davon erfährt',
    onSessionPage: 'Auf der Seite Ihres Termins steht es, auch, worum Sie rechtzeitig bitten sollten.',
    message: {
      label: 'Eine Nachricht zum Abschicken. Setzen Sie an die Stelle der Klammern, was Ihnen hilft:',
      subject: 'Eine Anpassung für mein Interview',
      text: (about) =>
        `Für ${about === undefined ? 'meine Interviews' : `mein Interview (${about})`} brauche ich [was mir hilft]. Können Sie das einrichten? Bitte sagen Sie mir bis [Tag] Bescheid, damit uns sonst noch Zeit für eine andere Lösung bleibt.`,
    },
    refused: 'Wenn wir es nicht möglich machen können.',
    concerns: (who) => `Sie können sich auch hier melden (${who}):`,
  },
});
