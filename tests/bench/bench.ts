import { benchBytes } from './bytes.ts';
import { benchInteractions } from './interactions/bench.ts';
import { benchLighthouse } from './lighthouse/bench.ts';
import { benchRules } from './rules.ts';
import { benchScale } from './scale/bench.ts';
import { benchSearch } from './search/bench.ts';

const benches: Readonly<Record<string, () => void | Promise<void>>> = {
  bytes: benchBytes,
  rules: benchRules,
  search: benchSearch,
  scale: benchScale,
  lighthouse: benchLighthouse,
  interactions: benchInteractions,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(
    `No benchmark is called ${unknown.join(', ')}: expected ${Object.keys(benches).join(', ')}.`,
  );
  process.exit(2);
}
for (const [name, run] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  await run();
}
