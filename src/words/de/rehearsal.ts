import type { RehearsalWords } from '../definition/rehearsal.ts';
import type { Format } from '../format.ts';

const LINE = { one: 'Zeile', other: 'Zeilen' };

/** The list of rehearsals, and the page of one. */
export const rehearsal = ({ count }: Format): RehearsalWords => ({
  rehearse: {
    title: 'Proben',
    lead: 'Erfundene Interviews, Zeile für Zeile. Machen Sie Notizen, bewerten Sie mit den Verhaltensankern, und vergleichen Sie Ihren Bogen mit einem, dessen Begründungen ausgeschrieben sind.',
    none: 'Noch ist keine Probe geschrieben.',
    steps: [
      'Lesen Sie den Leitfaden des Termins, wie Sie es zehn Minuten vor einem echten täten.',
      'Spielen Sie die Probe ab, oder lesen Sie die Zeilen einmal von oben nach unten, und schreiben Sie auf, was gesagt und getan wurde. Gehen Sie nicht zurück: Im Ernstfall geht das auch nicht.',
      'Ordnen Sie Ihre Notizen den Kompetenzen zu, und bewerten Sie jede mit ihren Verhaltensankern. Begründen Sie Ihre Empfehlung, legen Sie den Bogen ab, und kopieren Sie seinen Text.',
      'Vergleichen Sie erst jetzt mit dem Musterbogen. Wo Sie eine Stufe auseinanderliegen, suchen Sie die Zeile, die den Ausschlag gibt.',
    ],
    kit: 'Der Leitfaden zu diesem Termin',
    facts: { interview: 'Interview', session: 'Gehört zu', lines: 'Mitschrift' },
    lines: (number) => count(number, LINE),
    speaker: {
      candidate: 'Bewerbende Person',
      interviewer: 'Interviewende Person',
      observer: 'Beobachtende Person',
    },
    listen:
      'Hier ist alles erfunden. Niemand, der sich bewarb, hat das je gesagt, und kein Leitfaden enthält diese Aufgabe.',
    open: 'Öffnen Sie ihn, wenn Ihr eigener Bogen fertig ist',
    compare:
      'Eine sorgfältige Lesart dieser Zeilen, nicht die einzige. Eine Stufe Unterschied ist ein Gespräch wert; bei zwei Stufen hat eine Seite etwas übersehen.',
    anchors: 'Die Verhaltensanker',
    rating: (rating) => `Bewertet mit ${String(rating)}`,
    sign: { '+': 'Dafür:', '-': 'Dagegen:' },
    higher: 'Was sie höher gemacht hätte:',
    link: (title) => `Vorher proben: „${title}“`,
    invite:
      'Ein erfundenes Interview abspielen: Notizen machen, bewerten und den eigenen Bogen neben einem mit ausgeschriebenen Begründungen sehen',
    play: {
      open: 'Diese Probe abspielen',
      lead: 'Die Zeilen kommen eine nach der anderen, so schnell wie im Gespräch oder bis zu zehnmal so schnell. Sie notieren, ordnen zu, bewerten, legen ab und kopieren auf demselben Bogen wie im echten Interview; danach sehen Sie ihn neben dem Musterbogen. Wo kein Skript läuft, lesen Sie unten die Zeilen und füllen den Bogen auf Papier aus.',
      back: 'Zurück zur Probe',
      reference: 'Auf jedem Bogen und in jedem Text steht, dass dies eine Probe ist.',
      heard: 'Was gesagt wird',
      hint: 'Alt und P hält an und spielt weiter, auch aus dem Notizfeld. Die letzten Zeilen bleiben stehen; ältere sind fort, wie im Gespräch.',
      speed: 'Tempo',
      times: (speed) => `${String(speed)}×`,
      screen: 'Auf dem Bildschirm',
      next: 'Zur nächsten Zeile',
      kept: 'Proben, die in diesem Browser gespeichert sind',
      keeping: (days) =>
        `Sie bleiben von echten Bögen getrennt, nur hier, und werden ${count(days, { one: 'Tag', other: 'Tage' })} nach der letzten Änderung gelöscht, sobald Sie wieder eine Probe öffnen.`,
      again: 'Noch einmal abspielen',
      compared: 'Neben dem Musterbogen',
      evidence: 'Ihre Belege',
      says: {
        play: 'Abspielen',
        pause: 'Anhalten',
        at: '{at} von {of}',
        quiet: 'Vor {at} wird niemand zitiert.',
        shown: 'Auf dem Bildschirm ist etwas Neues.',
        last: 'Das war die letzte Zeile. Die bewerbende Person verabschiedet sich.',
        same: 'Sie haben mit {yours} bewertet, wie der Musterbogen.',
        'above-1': 'Sie haben mit {yours} bewertet: eine Stufe über dem Musterbogen.',
        'above-2': 'Sie haben mit {yours} bewertet: zwei Stufen über dem Musterbogen.',
        'above-3': 'Sie haben mit {yours} bewertet: drei Stufen über dem Musterbogen.',
        'below-1': 'Sie haben mit {yours} bewertet: eine Stufe unter dem Musterbogen.',
        'below-2': 'Sie haben mit {yours} bewertet: zwei Stufen unter dem Musterbogen.',
        'below-3': 'Sie haben mit {yours} bewertet: drei Stufen unter dem Musterbogen.',
        notYours: 'Sie haben das leer gelassen. Der Musterbogen bewertet mit {reference}.',
        notTheirs:
          'Sie haben {title} mit {yours} bewertet. Der Musterbogen lässt das leer: Lesen Sie noch einmal, woran es sich zeigt.',
        recommendation: 'Sie: {yours}. Der Musterbogen: {reference}.',
      },
    },
  },
});
