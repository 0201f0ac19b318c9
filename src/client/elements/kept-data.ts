import { keptFile, keptIn, NOTHING, together } from '../../handbook/practice/kept.ts';
import type { PracticeWords } from '../../words/definition/practice.ts';
import { part } from '../dom.ts';
import { changeKept, keptNow, watchKept } from '../kept.ts';
import { LiveElement } from '../live-element.ts';
import { saveAs } from '../save.ts';
import { wordsOf } from '../words.ts';

type Word = keyof PracticeWords['kept']['says'];

/** A file that is larger was not saved here. */
const LARGEST = 1_000_000;

/** What this browser keeps of a candidate: counts it, saves it as a file, loads such a file, and erases it when asked twice. */
class KeptData extends LiveElement {
  protected begin(signal: AbortSignal): void {
    const says = wordsOf<Word>(this);
    const say = (name: Word) => {
      part(this, 'status').textContent = says(name);
    };
    const on = (name: string, act: () => void) => {
      this.querySelector(`button[name="${name}"]`)!.addEventListener('click', act, { signal });
    };
    const ask = (asked: boolean, focus: string) => {
      part(this, 'sure').hidden = !asked;
      this.querySelector<HTMLElement>(`button[name="${focus}"]`)!.focus();
    };
    on('save', () => {
      saveAs(this.dataset['file']!, keptFile(keptNow()), 'application/json');
    });
    on('erase', () => {
      part(this, 'status').textContent = '';
      ask(true, 'keep');
    });
    on('keep', () => {
      ask(false, 'erase');
    });
    on('erase-all', () => {
      const isErased = changeKept(() => NOTHING);
      ask(false, 'save');
      say(isErased ? 'erased' : 'notErased');
    });
    const input = this.querySelector<HTMLInputElement>('input[type="file"]')!;
    input.addEventListener(
      'change',
      () => {
        const [file] = input.files ?? [];
        if (!file) return;
        void load(file).then(say);
        // The same file again is a change, too.
        input.value = '';
      },
      { signal },
    );
    const show = () => {
      showCounts(this);
    };
    watchKept(show, signal);
    show();
  }
}

async function load(file: File): Promise<Word> {
  const kept = file.size > LARGEST ? undefined : keptIn(await file.text().catch(() => ''));
  if (!kept) return 'bad';
  return changeKept((own) => together(own, kept)) ? 'loaded' : 'notKept';
}

function showCounts(owner: HTMLElement): void {
  const { plan, practice, questions } = keptNow();
  const counts = {
    practice: practice.length,
    questions: questions.length,
    plan: Object.values(plan).reduce((sum, ticks) => sum + ticks.length, 0),
  };
  for (const [name, count] of Object.entries(counts)) {
    const line = part(owner, name);
    line.hidden = count === 0;
    part(line, 'count').textContent = String(count);
  }
  part(owner, 'none').hidden = Object.values(counts).some((count) => count > 0);
}

customElements.define('kept-data', KeptData);
