import type { IncomingMessage } from 'node:http';

/** The path that a request asks for, without the query. */
export const pathOf = ({ url = '' }: IncomingMessage): string => url.split('?', 1).join('');
