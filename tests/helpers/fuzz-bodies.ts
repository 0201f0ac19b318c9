import { htmlOf } from '../../src/load/body/coloured.ts';
import { CONSTRUCTS, GRAMMARS } from './body-grammars.ts';
import { elementsIn, leaksIn } from './body-leaks.ts';
import { Random } from './random.ts';
import type { BodyFolder } from './read-body.ts';

/** What a fuzz of one grammar came to. */
export interface FuzzResult {
  grammar: string;
  tried: number;
  accepted: number;
  /** Each body that reached its page with something that must not be there. */
  leaks: { body: string; leaks: string[] }[];
  /** Constructs of Markdown that no accepted body had. */
  missing: string[];
}

/** Makes bodies of a grammar until so many are accepted, and looks into the page of each. */
export async function fuzzBodies(
  { read }: BodyFolder,
  grammar: string,
  count: number,
  seed: number,
  onProgress: (accepted: number, tried: number) => void = () => undefined,
): Promise<FuzzResult> {
  const random = new Random(seed);
  const missing = new Set(CONSTRUCTS);
  const result: FuzzResult = { grammar, tried: 0, accepted: 0, leaks: [], missing: [] };
  while (result.accepted < count && result.tried < count * 20) {
    result.tried += 1;
    const body = GRAMMARS[grammar]!(random);
    const { written } = read(body);
    if (!written) continue;
    result.accepted += 1;
    const html = await htmlOf(written.blocks, 'trial.mdx');
    const leaks = [...leaksIn(html), ...written.pictures.filter((path) => path.includes('interviewer'))];
    if (leaks.length > 0) result.leaks.push({ body, leaks });
    if (missing.size > 0) for (const element of elementsIn(html)) missing.delete(element);
    if (result.accepted % 500 === 0) onProgress(result.accepted, result.tried);
  }
  return { ...result, missing: [...missing] };
}
