import type { ComponentChildren } from 'preact';

/** A page's honest state when it has no content to show: loading, empty, an error. */
export function Notice({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <section class="notice" role="status">
      <h1>{title}</h1>
      {children}
    </section>
  );
}
