/** Something that a command must not or cannot do as things are; its message says in one line what to do. */
export class Refusal extends Error {
  override name = 'Refusal';
}

/** What a fault of the system means to the one who started the command, by its code. */
const FAULTS: Record<string, (place: string) => string> = {
  ENOSPC: (place) => `The disk that holds ${place} is full. Make room and run it again.`,
  EDQUOT: (place) => `Your share of the disk that holds ${place} is used up. Make room and run it again.`,
  EACCES: (place) => `${place} cannot be written: you lack the right to. Choose another folder, or get the right.`,
  EPERM: (place) => `${place} cannot be written: you lack the right to. Choose another folder, or get the right.`,
  EROFS: (place) => `${place} cannot be written: its disk is read-only. Choose a folder on another disk.`,
  EEXIST: (place) => `${place} cannot be made: a file stands in its place. Move it away.`,
  ENOENT: (place) =>
    `${place} cannot be written: a folder on the way to it is gone, or is a link that leads nowhere. Choose another folder.`,
  ELOOP: (place) => `${place} cannot be written: a link on the way to it leads in a circle. Choose another folder.`,
  ENAMETOOLONG: (place) => `${place} cannot be written: a name in it is too long for the disk. Choose a shorter one.`,
  ENOTDIR: (place) => `${place} cannot be written: a file stands where a folder would have to be. Move it away.`,
};

/** How programs that are not ours say of a full disk. */
const FULL = /\bENOSPC\b|\bEDQUOT\b|No space left on device|\(os error 28\)|Disk quota exceeded/;

/** Whether what a program printed says that the disk is full. */
export const saysFull = (printed: string): boolean => FULL.test(printed);

/** A full disk in words. */
export const fullDisk = (place: string): string => FAULTS['ENOSPC']!(place);

/**
 * A fault of the system while a place is written, in words. `place` is what the reader knows it by; `way out`
 * is added for a folder that a variable moves.
 */
export function writeFault(error: unknown, place: string, wayOut = ''): Refusal | undefined {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  const words = code === undefined ? undefined : FAULTS[code]?.(place);
  return words === undefined ? undefined : new Refusal(wayOut === '' ? words : `${words} ${wayOut}`);
}

/** Runs what writes a place. @throws {Refusal} in words where the system does not let it. */
export function writing<T>(place: string, write: () => T, wayOut = ''): T {
  try {
    return write();
  } catch (error) {
    throw writeFault(error, place, wayOut) ?? error;
  }
}
