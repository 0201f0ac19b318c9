/** A number with its noun: `1 page`, `3 pages`. */
export const plural = (count: number, one: string, many: string) => `${String(count)} ${count === 1 ? one : many}`;
