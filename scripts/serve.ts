import { existsSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { hostingDefinition, normalizeBase, siteHandler } from './lib/site-handler.ts';

export interface ServeOptions {
  /** The built site. */
  readonly dir: string;
  /** The first port to try; `PORT` or 4321 where it is left out. */
  readonly port?: number;
  /** The sub-path that the site was built for; `BASE_PATH` where it is left out. */
  readonly base?: string;
  /** The file in which the build says how the site is to be hosted; without it there are no headers. */
  readonly definition?: string;
  /** Where to listen; `HOST` or this machine alone where it is left out. */
  readonly host?: string;
  readonly log?: (message: string) => void;
}

export interface RunningServer {
  readonly port: number;
  /** The address of the site's front page. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const DEFAULT_PORT = 4321;
const PORTS_TO_TRY = 20;
/** `localhost` is the one or the other, depending on who asks. */
const LOOPBACK = ['127.0.0.1', '::1'];

/** Serves the built site as a static host would, on the first free port. */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  if (!existsSync(options.dir)) {
    throw new Error(`There is no ${options.dir} to serve; build it first: npm run build`);
  }
  const base = normalizeBase(options.base ?? process.env.BASE_PATH ?? '');
  const host = options.host ?? process.env.HOST;
  const handler = siteHandler(options.dir, base, options.definition);
  const wanted = options.port ?? portFrom(process.env.PORT);

  for (let port = wanted; port < wanted + PORTS_TO_TRY && port <= 65_535; port++) {
    const servers = await listenOnAll(handler, port, host ? [host] : LOOPBACK);
    if (servers) {
      if (port !== wanted) {
        options.log?.(`Port ${String(wanted)} is in use; using ${String(port)} instead.`);
      }
      return {
        port,
        address: `http://${host ?? 'localhost'}:${String(port)}${base}/`,
        close: async () => {
          await Promise.all(servers.map(close));
        },
      };
    }
  }
  throw new Error(
    `No free port from ${String(wanted)} on (${String(PORTS_TO_TRY)} tried). ` +
      'Choose another one: PORT=8080 npm start',
  );
}

function portFrom(text: string | undefined): number {
  if (!text) return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port <= 65_535) return port;
  throw new Error(`PORT is "${text}"; it must be a whole number from 1 to 65535.`);
}

/** Servers on every given address of this port, or undefined where one of them is taken. */
async function listenOnAll(
  handler: RequestListener,
  port: number,
  hosts: readonly string[],
): Promise<Server[] | undefined> {
  const servers: Server[] = [];
  for (const host of hosts) {
    const result = await listen(handler, port, host);
    if (result === 'in-use') {
      await Promise.all(servers.map(close));
      return undefined;
    }
    if (result !== 'no-such-address') servers.push(result);
  }
  if (servers.length === 0) throw new Error(`This machine has no address ${hosts.join(' or ')}.`);
  return servers;
}

async function listen(
  handler: RequestListener,
  port: number,
  host: string,
): Promise<Server | 'in-use' | 'no-such-address'> {
  return new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve('in-use');
      // Many containers have no IPv6.
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT')
        resolve('no-such-address');
      else if (error.code === 'EACCES')
        reject(new Error(`Port ${String(port)} needs more rights. Choose one from 1024 up.`));
      else reject(error);
    });
    server.listen(port, host, () => {
      resolve(server);
    });
  });
}

async function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = await serve({ dir: 'dist', definition: hostingDefinition, log: console.log });
  console.log(`Serving dist at ${server.address}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close());
  }
}
