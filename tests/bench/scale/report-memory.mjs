// Loaded into a build, and writes the most memory that its process had, in kilobytes.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const { MEMORY_REPORT: file } = process.env;
if (file && isMainThread) {
  process.once('exit', () => {
    writeFileSync(file, String(process.resourceUsage().maxRSS));
  });
}
