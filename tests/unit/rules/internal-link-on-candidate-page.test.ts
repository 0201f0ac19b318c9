import { describe, expect, it } from 'vitest';
import { find } from '../../helpers/check.ts';

describe('internal-link-on-candidate-page', () => {
  it('accepts public pages, and a job board', () => {
    expect(
      find('internal-link-on-candidate-page', (files) => {
        files.entries['candidate/stages/loop']!.body =
          '[A](https://example.org/), [B](https://boards.greenhouse.io/example), [C](https://github.com/example/public).';
      }),
    ).toEqual([]);
  });

  it('reports a document, an intranet host and a private repository', () => {
    expect(
      find('internal-link-on-candidate-page', (files) => {
        files.company.repository = { url: 'https://github.com/example/handbook', public: false };
        files.entries['candidate/stages/loop']!.body =
          '[A](https://docs.google.com/document/d/1)\n\n[B](http://wiki.intranet.example/x)\n\n[C](https://github.com/example/handbook/issues)';
      }),
    ).toEqual([
      {
        rule: 'internal-link-on-candidate-page',
        severity: 'warning',
        file: 'candidate/stages/loop.mdx',
        place: { line: 12, column: 1 },
        message:
          'Candidates read this, and it links to a document service (docs.google.com): https://docs.google.com/document/d/1.',
        fix: 'Put what candidates need on the page itself, link to a public page, or move the link to the interviewer side.',
      },
      {
        rule: 'internal-link-on-candidate-page',
        severity: 'warning',
        file: 'candidate/stages/loop.mdx',
        place: { line: 14, column: 1 },
        message:
          'Candidates read this, and it links to a machine inside the company (wiki.intranet.example): http://wiki.intranet.example/x.',
        fix: 'Put what candidates need on the page itself, link to a public page, or move the link to the interviewer side.',
      },
      {
        rule: 'internal-link-on-candidate-page',
        severity: 'warning',
        file: 'candidate/stages/loop.mdx',
        place: { line: 16, column: 1 },
        message:
          'Candidates read this, and it links to a repository of this handbook that candidates cannot open: https://github.com/example/handbook/issues.',
        fix: 'Put what candidates need on the page itself, link to a public page, or move the link to the interviewer side.',
      },
    ]);
  });

  it('reports the interviewers’ repository, and their site where it has an address of its own', () => {
    const found = (interviewerUrl: string) =>
      find('internal-link-on-candidate-page', (files) => {
        files.company.repository = { url: 'https://github.com/example/open', public: true };
        files.company.interviewerRepository = { url: 'https://github.com/example/closed' };
        files.company.interviewerUrl = interviewerUrl;
        files.entries['candidate/stages/loop']!.body =
          '[A](https://github.com/example/closed/issues)\n\n[B](https://inside.example/interviewer/)\n\n[C](https://jobs.example/stages/loop/)\n\n[D](https://github.com/example/open)';
      }).map(({ message }) => message);
    const closed =
      'Candidates read this, and it links to a repository of this handbook that candidates cannot open: https://github.com/example/closed/issues.';
    expect(found('https://inside.example/')).toEqual([
      closed,
      'Candidates read this, and it links to the interviewers’ site: https://inside.example/interviewer/.',
    ]);
    expect(found('https://jobs.example/')).toEqual([closed]);
  });

  it('leaves the interviewer side alone', () => {
    expect(
      find('internal-link-on-candidate-page', (files) => {
        files.entries['interviewer/stages/loop']!.body = '[A](https://docs.google.com/document/d/1)';
      }),
    ).toEqual([]);
  });
});
