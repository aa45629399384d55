// @ts-check

/**
 * The command line that runs npm without a shell, the same on every system: the npm that started
 * this process, with the Node that it runs on.
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {[string, ...string[]]}
 */
export function npmCommand(args, env = process.env) {
  if (!env.npm_execpath) {
    throw new Error('Start this through npm, for example: npm start');
  }
  // Not the project's own Node: an install may have to replace that file.
  return [env.npm_node_execpath ?? process.execPath, env.npm_execpath, ...args];
}
