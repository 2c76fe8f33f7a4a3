import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { ContentStore } from '../store/content-store.ts';
import type { RequestLine } from './logger.ts';

/** The figures of a server, in the form that Prometheus reads. */
export interface Metrics {
  readonly contentType: string;
  /** Adds an answered request. */
  count(line: RequestLine): void;
  text(): Promise<string>;
}

/** Figures of one server over one store. */
export function createMetrics(store: ContentStore): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'onrecord_requests_total',
    help: 'Answered requests to the API, by operation and status',
    labelNames: ['operation', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'onrecord_request_seconds',
    help: 'Time from a request to the end of its answer, by operation',
    labelNames: ['operation'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const errors = new Counter({
    name: 'onrecord_errors_total',
    help: 'Errors in answers, by code',
    labelNames: ['code'],
    registers,
  });
  new Gauge({
    name: 'onrecord_corpus',
    help: 'How much the corpus holds, and its revision',
    labelNames: ['of'],
    registers,
    async collect() {
      for (const [of, value] of Object.entries<number>({ ...(await store.corpus()) })) this.set({ of }, value);
    },
  });
  const nameOf = boundedNames();
  return {
    contentType: registry.contentType,
    count({ operation, status, milliseconds, codes }) {
      const name = nameOf(operation);
      requests.inc({ operation: name, status });
      seconds.observe({ operation: name }, milliseconds / 1_000);
      for (const code of codes) errors.inc({ code });
    },
    text: () => registry.metrics(),
  };
}

/** Clients choose the names of operations: the first so many have figures of their own, all later ones share "other". */
function boundedNames(): (operation: string | null) => string {
  const known = new Set<string>();
  return (operation) => {
    if (operation === null) return '';
    if (known.size < MOST_NAMES) known.add(operation);
    return known.has(operation) ? operation : 'other';
  };
}

const MOST_NAMES = 100;
