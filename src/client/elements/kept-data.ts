import { countsOf, isNewer, keptFile, keptIn, newIn, NOTHING, together } from '../../handbook/practice/kept.ts';
import type { PracticeWords } from '../../words/definition/practice.ts';
import { buttonsOf, part } from '../dom.ts';
import { askToErase } from '../erase.ts';
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
    const say = (name: Word, count = 0) => {
      part(this, 'status').textContent = says(name, { count });
    };
    const on = buttonsOf(this, signal);
    on('save', () => {
      saveAs(this.dataset['file']!, keptFile(keptNow()), 'application/json');
    });
    askToErase(this, on, {
      began: () => {
        part(this, 'status').textContent = '';
      },
      erase: () => {
        say(changeKept(() => NOTHING) ? 'erased' : 'notErased');
      },
      after: 'save',
    });
    const input = this.querySelector<HTMLInputElement>('input[type="file"]')!;
    input.addEventListener(
      'change',
      () => {
        const [file] = input.files ?? [];
        if (!file) return;
        void load(file).then(({ word, count }) => {
          say(word, count);
        });
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

/** Adds a file to what is kept. Returns what to say, and how much of it was not here before. */
async function load(file: File): Promise<{ word: Word; count?: number }> {
  const text = file.size > LARGEST ? '' : await file.text().catch(() => '');
  const kept = keptIn(text);
  if (!kept) return { word: isNewer(text) ? 'newer' : 'bad' };
  const count = newIn(keptNow(), kept);
  return { word: changeKept((own) => together(own, kept)) ? 'loaded' : 'notKept', count };
}

function showCounts(owner: HTMLElement): void {
  const counts = countsOf(keptNow());
  for (const [name, count] of Object.entries(counts)) {
    const line = part(owner, name);
    line.hidden = count === 0;
    part(line, 'count').textContent = String(count);
  }
  part(owner, 'none').hidden = Object.values(counts).some((count) => count > 0);
}

customElements.define('kept-data', KeptData);
