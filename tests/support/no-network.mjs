/** Loaded before a command by `--import`: whatever it asks of another machine fails and is told. */
import { Socket } from 'node:net';
import process from 'node:process';

const own = /^(?:localhost|127\.\d+\.\d+\.\d+|::1)$/;
const { connect } = Socket.prototype;

Socket.prototype.connect = function (...args) {
  const [first] = args.flat();
  const { path, host = 'localhost' } = typeof first === 'object' ? first : { host: args[1] };
  if (path === undefined && !own.test(host)) {
    process.stderr.write(`\nasked of the network: ${host}\n`);
    process.exit(70);
  }
  return connect.apply(this, args);
};
