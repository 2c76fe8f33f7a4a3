import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OnrecordError } from '../model/errors.ts';

/** A server that is taking requests. */
export interface Listening {
  /** Where GraphQL is spoken: `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  /**
   * Takes no more requests, finishes those that are running, and cuts off those that have not finished after
   * `patience` milliseconds.
   */
  close(patience?: number): Promise<void>;
}

/**
 * Takes requests at the port of the host. Port 0 is any that is free.
 *
 * @throws OnrecordError `PORT_IN_USE`, `ADDRESS_UNAVAILABLE`
 */
export function listen(answer: RequestListener, path: string, host: string, port: number): Promise<Listening> {
  const server = createHttpServer(answer);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(refused(error, host, port));
    });
    server.listen({ host, port }, () => {
      const address = server.address() as AddressInfo;
      resolve({
        url: `http://${nameOf(host)}:${address.port}${path}`,
        close: (patience = 5_000) => close(server, patience),
      });
    });
  });
}

/**
 * Makes sure that the port of the host can be had, before long work whose result is to be served there. Another program
 * may still take it meanwhile.
 *
 * @throws OnrecordError as `listen`
 */
export async function tryPort(host: string, port: number): Promise<void> {
  const listening = await listen((_, response) => response.end(), '/', host, port);
  await listening.close(0);
}

/** Connections without a request in them are closed: those that are so already, and the others as they become so. */
function close(server: Server, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const closeIdle = setInterval(() => {
      server.closeIdleConnections();
    }, 20);
    const cutOff = setTimeout(() => {
      server.closeAllConnections();
    }, patience);
    server.close(() => {
      clearInterval(closeIdle);
      clearTimeout(cutOff);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** The host as a browser takes it. */
const nameOf = (host: string): string => {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
};

function refused(error: NodeJS.ErrnoException, host: string, port: number): OnrecordError {
  const where = `${host}:${port}`;
  if (error.code === 'EADDRINUSE')
    return new OnrecordError('PORT_IN_USE', `Port ${port} of ${host} is taken by another program.`, {
      where,
      hint: 'Stop that program, or choose another port; port 0 is any that is free.',
      cause: error,
    });
  return new OnrecordError(
    'ADDRESS_UNAVAILABLE',
    `This machine cannot be reached at ${where} (${error.code ?? error.message}).`,
    {
      where,
      hint: 'Choose 127.0.0.1 or another address of this machine, and a port from 1024 on.',
      cause: error,
    },
  );
}
