import type { RoleAnnotation } from '../model/annotations.ts';

/** Each role once, where the text has it first. */
export function firstOfEach(roles: readonly RoleAnnotation[]): readonly RoleAnnotation[] {
  const first = new Map<string, RoleAnnotation>();
  for (const role of [...roles].sort((a, b) => a.span.start - b.span.start)) {
    if (!first.has(role.text)) first.set(role.text, role);
  }
  return [...first.values()];
}
