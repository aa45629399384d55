import { benchBytes } from '../tests/bench/bytes.ts';
import { benchInteractions } from '../tests/bench/interactions/bench.ts';
import { benchLighthouse } from '../tests/bench/lighthouse/bench.ts';
import { benchRules } from '../tests/bench/rules.ts';
import { benchScale } from '../tests/bench/scale/bench.ts';
import { benchSearch } from '../tests/bench/search/bench.ts';

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
