import { describe, expect, it } from 'vitest';
import { textsOfContent, withContentLanguage } from '../../../src/site/content-language.ts';

const texts = textsOfContent(
  {
    title: 'Bench hour',
    summary: 'We plane **one** board, with [care](/guides/care/).',
    list: 'First thing.\n\n- Second thing.\n- Third thing.',
    id: 'bench-hour',
    ours: 'Duration',
    minutes: 45,
    again: new Map([['x', { note: 'Tools & wood' }]]),
  },
  { facts: { duration: 'Duration' } },
);
const marked = (html: string, lang = 'fr') => withContentLanguage(html, texts, lang, 'de');

describe('Texts of the content', () => {
  it('are read without marks, in their paragraphs, and are neither ids nor words of the interface', () => {
    expect([...texts].sort()).toEqual([
      'Bench hour',
      'First thing.',
      'First thing. - Second thing. - Third thing.',
      'Second thing.',
      'Third thing.',
      'Tools & wood',
      'We plane one board, with care.',
    ]);
  });

  it('give their element their language, the outermost that holds nothing else', () => {
    expect(marked('<ul><li class="a"><a href="/x/"><b>Bench hour</b></a></li><li>Dauer</li></ul>')).toBe(
      '<ul><li class="a" lang="fr"><a href="/x/"><b>Bench hour</b></a></li><li>Dauer</li></ul>',
    );
    expect(marked('<p>We plane <strong>one</strong> board,\n with <a href="/guides/care/">care</a>.</p>')).toBe(
      '<p lang="fr">We plane <strong>one</strong> board,\n with <a href="/guides/care/">care</a>.</p>',
    );
    expect(marked('<td>Tools &amp; wood</td>')).toBe('<td lang="fr">Tools &amp; wood</td>');
  });

  it('leave alone what holds other words too, says its language, or is no text', () => {
    for (const html of [
      '<p>Bench hour, 45 Minuten</p>',
      '<p lang="en">Bench hour</p>',
      '<div lang="fr"><p>Bench hour</p></div>',
      '<script>Bench hour</script>',
      '<title>Bench hour</title>',
      '<p>Duration</p>',
      '<p>bench-hour</p>',
      '<textarea>Bench hour</textarea>',
    ])
      expect(marked(html)).toBe(html);
  });

  it('are marked in whole pages, after elements without an end, and in a description', () => {
    expect(
      marked(
        '<!DOCTYPE html><html lang="de"><head><meta name="description" content="Bench hour"/><link href="x"></head><body><img src="a"><br/><h1>Bench hour</h1><div lang="en"><p>x</p></div><p>Bench hour</p></body></html>',
      ),
    ).toBe(
      '<!DOCTYPE html><html lang="de"><head><meta name="description" content="Bench hour" lang="fr"/><link href="x"></head><body><img src="a"><br/><h1 lang="fr">Bench hour</h1><div lang="en"><p>x</p></div><p lang="fr">Bench hour</p></body></html>',
    );
  });

  it('are marked as a whole where an entry has its text', () => {
    expect(marked('<div class="prose"><p>Whatever <b>it</b> says.</p></div>')).toBe(
      '<div class="prose" lang="fr"><p>Whatever <b>it</b> says.</p></div>',
    );
  });

  it('are marked where an element says once more what the page is in', () => {
    expect(marked('<main lang="de"><h1>Bench hour</h1></main>')).toBe(
      '<main lang="de"><h1 lang="fr">Bench hour</h1></main>',
    );
  });

  it('say which way they are written, where that is another way', () => {
    expect(marked('<h1>Bench hour</h1>', 'ar')).toBe('<h1 lang="ar" dir="rtl">Bench hour</h1>');
  });
});
