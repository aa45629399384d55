import { spawn } from 'node:child_process';
import { toolEntry } from './tool-entry.mjs';

/** A command line tool among the dependencies. */
export interface Tool {
  readonly package: string;
  /** Which of the package's commands; left out where it is called like the package. */
  readonly command?: string;
  readonly args: readonly string[];
}

export interface ToolResult {
  readonly code: number;
  /** What the tool printed, where it was captured. */
  readonly output: string;
}

export interface ToolOptions {
  /** Keep what the tool prints instead of letting it through. */
  readonly capture?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

export const tools = {
  astroCheck: { package: 'astro', args: ['check'] },
  eslint: { package: 'eslint', args: ['.', '--max-warnings', '0'] },
  prettier: { package: 'prettier', args: ['--check', '.'] },
  knip: { package: 'knip', args: ['--treat-config-hints-as-errors'] },
  compileLib: { package: 'typescript', command: 'tsc', args: ['--project', 'tsconfig.lib.json'] },
  build: { package: 'astro', args: ['build'] },
  dev: { package: 'astro', args: ['dev'] },
  vitest: { package: 'vitest', args: ['run'] },
  playwright: { package: '@playwright/test', command: 'playwright', args: ['test'] },
} as const satisfies Record<string, Tool>;

/** Runs a tool on this very Node, without a shell, and waits for it to end. */
export async function runTool(tool: Tool, options: ToolOptions = {}): Promise<ToolResult> {
  const entry = toolEntry(process.cwd(), tool.package, tool.command);
  return runCommand(process.execPath, [entry, ...tool.args], options);
}

export async function runCommand(
  command: string,
  args: readonly string[],
  { capture = false, env = {} }: ToolOptions = {},
): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', capture ? 'pipe' : 'inherit', capture ? 'pipe' : 'inherit'],
      env: { ...process.env, ...env },
    });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const stop = (): void => {
      // What test runners answer by ending their browsers and servers.
      child.kill('SIGINT');
      process.exit(143);
    };
    process.once('SIGTERM', stop);
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('SIGTERM', stop);
      resolve({ code: code ?? 1, output });
    });
  });
}
