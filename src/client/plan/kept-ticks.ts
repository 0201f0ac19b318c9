import { changeKept, keptNow } from '../kept.ts';

/** The boxes that are ticked in the plan of a role. */
export function ticksOf(role: string): readonly string[] {
  const { plan } = keptNow();
  return Object.hasOwn(plan, role) ? plan[role]! : [];
}

/** Keeps which boxes of a role are ticked; none erases them. Says whether this browser kept it: if not, it is there until the page is closed. */
export const keepTicks = (role: string, boxes: readonly string[]): boolean =>
  changeKept(({ plan }) => {
    const others = Object.entries(plan).filter(([name]) => name !== role);
    return { plan: Object.fromEntries(boxes.length > 0 ? [...others, [role, boxes]] : others) };
  });
