/**
 * A page whose modules are asked for once it is painted. As the browser finds them, it fetches them
 * together with the page, which takes from the bandwidth that the first screen needs.
 */
export function afterFirstPaint(html: string): string {
  const modules: string[] = [];
  const without = html.replace(moduleTag, (_, address: string) => {
    modules.push(address);
    return '';
  });
  if (modules.length === 0) return html;
  const script = `<script>${loadingOf(modules)}</script>`;
  return without.includes(end) ? without.replace(end, () => script + end) : without + script;
}

const moduleTag = /<script type="module" src="([^" ]+)"><\/script>/g;

const end = '</body>';

/**
 * The same for all pages of a kind, so that a few hashes allow it. A frame that is made has still to
 * be drawn and shown, for which it gets a tenth of a second. What is clicked before the modules have
 * come is kept for them in `early`. What cannot be fetched is told by the browser already.
 */
function loadingOf(modules: readonly string[]): string {
  const load = `()=>${JSON.stringify(modules)}.map(e=>import(e).catch(e=>e))`;
  return `let early=[];onclick=e=>early.push(e.target);requestAnimationFrame(()=>setTimeout(${load},100))`;
}
