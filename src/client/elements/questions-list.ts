import { copyText } from '../copy.ts';
import { buttonsOf, part } from '../dom.ts';
import { changeKept, keptNow, watchKept } from '../kept.ts';
import { LiveElement } from '../live-element.ts';
import type { QuestionsWords } from '../../words/definition/questions.ts';
import { wordsOf } from '../words.ts';

type Word = keyof QuestionsWords['questionsPage']['says'];

/** Questions to ask us: those that are picked stand in a list that is kept in this browser, copied and printed. */
class QuestionsList extends LiveElement {
  protected begin(signal: AbortSignal): void {
    const says = wordsOf<Word>(this);
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[data-question]')];
    const textOf = new Map(boxes.map((box) => [box.dataset['question']!, questionOf(box)]));
    const list = part(this, 'list');
    const say = (text: string) => {
      part(this, 'status').textContent = text;
    };
    const on = buttonsOf(this, signal);
    const picked = () => keptNow().questions.filter((id) => textOf.has(id));
    const show = () => {
      const ids = picked();
      for (const box of boxes) box.checked = ids.includes(box.dataset['question']!);
      list.replaceChildren(
        ...ids.map((id) => {
          const item = document.createElement('li');
          item.textContent = textOf.get(id)!;
          return item;
        }),
      );
      part(this, 'none').hidden = ids.length > 0;
      part(this, 'with-list').hidden = ids.length === 0;
      for (const count of this.querySelectorAll('[data-count]')) count.textContent = String(ids.length);
    };
    const keep = (change: (questions: readonly string[]) => string[]): void => {
      const isKept = changeKept(({ questions }) => ({ questions: change(questions) }));
      const count = picked().length;
      say(isKept ? (count > 0 ? says('picked', { count }) : says('none')) : says('notKept'));
    };
    this.addEventListener(
      'change',
      ({ target }) => {
        const { checked, dataset } = target as HTMLInputElement;
        const id = dataset['question'];
        if (id === undefined) return;
        keep((questions) => [...questions.filter((one) => one !== id), ...(checked ? [id] : [])]);
      },
      { signal },
    );
    on('copy', () => {
      void copyText(
        picked()
          .map((id) => `- ${textOf.get(id)!}`)
          .join('\n'),
      ).then((isCopied) => {
        say(says(isCopied ? 'copied' : 'notCopied'));
      });
    });
    on('print', () => {
      this.dataset['printing'] = '';
      print();
    });
    on('clear', () => {
      keep((questions) => questions.filter((id) => !textOf.has(id)));
      this.querySelector<HTMLElement>('[data-part="title"]')!.focus();
    });
    addEventListener(
      'afterprint',
      () => {
        delete this.dataset['printing'];
      },
      { signal },
    );
    watchKept(show, signal);
    show();
  }
}

/** The heading of a question has its id. */
const questionOf = ({ dataset }: HTMLElement): string =>
  document.getElementById(dataset['question']!)!.textContent.trim();

customElements.define('questions-list', QuestionsList);
