import { contentInHome, interviewersApart } from 'virtual:handbook/reading';
import type { Handbook } from '../handbook/model.ts';
import { audience } from './audience.ts';

/** A file in the web interface of a repository, where it can be edited. */
const editing = ({ url, branch }: { url: string; branch: string }, folder: string, file: string) =>
  [url.replace(/\/$/, ''), 'edit', branch, ...folder.split('/'), file].filter((part) => part !== '').join('/');

/**
 * Where a file can be edited, by its name in the content: each side in its own repository. Candidates get the link only
 * if the repository is public, and nobody gets one into a repository that does not have the file.
 */
export function editUrlOf({ company }: Handbook, file: string | undefined): string | undefined {
  const { repository, interviewerRepository } = company;
  if (file === undefined) return undefined;
  if (file.startsWith('interviewer/')) {
    if (audience === 'candidate') return undefined;
    if (interviewerRepository)
      return editing(interviewerRepository, interviewerRepository.contentPath, file.slice('interviewer/'.length));
    if (interviewersApart) return undefined;
  }
  if (!repository || (audience === 'candidate' && !repository.public)) return undefined;
  return editing(repository, repository.contentPath ?? contentInHome, file);
}
