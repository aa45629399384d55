import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { LoadFailed } from '~/components/tool/LoadFailed.tsx';
import { fetchDocument } from '~/lib/page/fetch-document.ts';
import type { Answered } from '~/lib/troubleshooter/graph.ts';
import type { Guide } from '~/lib/troubleshooter/guide.ts';
import { TreeAsText } from './TreeAsText.tsx';
import type { TroubleshooterWords } from './troubleshooter-props.ts';

interface Props {
  readonly name: string;
  readonly words: TroubleshooterWords;
  /** Undefined where the questions have not come. */
  readonly guide: Guide | undefined;
  /** The way of the reader, which the picture marks. */
  readonly path: readonly Answered[];
  readonly node: string;
}

/** The whole tree as a picture that was opened, with the same content as text. */
export function TreePicture({ name, words, guide, path, node }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading');

  const fetchIt = async (): Promise<void> => {
    setState('loading');
    const svg = await fetchPicture(name);
    if (svg) frame.current?.replaceChildren(svg);
    setState(svg ? 'ready' : 'failed');
  };
  useEffect(() => void fetchIt(), []);
  // The step comes first; its way is marked when it is there.
  const [shown, setShown] = useState({ path, node });
  useEffect(() => {
    setShown({ path, node });
  }, [path, node]);
  useEffect(() => {
    if (state === 'ready' && frame.current) markWay(frame.current, shown.path, shown.node);
  }, [state, shown]);

  const asText = useMemo(
    () => guide && <TreeAsText guide={guide} path={shown.path} />,
    [guide, shown],
  );

  return (
    <>
      {state === 'loading' && <p role="status">{words['picture.loading']}</p>}
      {state === 'failed' && (
        <LoadFailed
          text={words['picture.failed']}
          again={words.retry}
          onRetry={() => void fetchIt()}
        />
      )}
      <div
        ref={frame}
        class="frame"
        role="group"
        aria-label={words.picture}
        // It is wider than the page, and a keyboard has to be able to scroll it.
        tabIndex={state === 'ready' ? 0 : undefined}
      />
      <p>
        <a href={pictureOf(name)}>{words['picture.open']}</a>
      </p>
      {guide && (
        <details>
          <summary>{words['picture.text']}</summary>
          {asText}
        </details>
      )}
    </>
  );
}

function pictureOf(name: string): string {
  return `../troubleshooters/${name}.svg`;
}

async function fetchPicture(name: string): Promise<Element | undefined> {
  const svg = (await fetchDocument(pictureOf(name), 'image/svg+xml'))?.documentElement;
  if (svg) adoptStyles(svg);
  return svg && document.importNode(svg, true);
}

/** A strict policy lets in no style element, but a sheet that a script of the page made. */
function adoptStyles(svg: Element): void {
  for (const style of svg.querySelectorAll('style')) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style.textContent);
    document.adoptedStyleSheets.push(sheet);
    style.remove();
  }
}

function markWay(frame: HTMLElement, path: readonly Answered[], node: string): void {
  const nodes = new Set([...path.map(({ step }) => step), node]);
  const edges = new Set(path.map(({ step, answer }) => `${step}:${answer}`));
  for (const element of frame.querySelectorAll('[data-diagram-node]')) {
    element.classList.toggle('marked', nodes.has(element.getAttribute('data-diagram-node') ?? ''));
  }
  for (const element of [...frame.querySelectorAll('[data-edge]')]) {
    const isMarked = edges.has(element.getAttribute('data-edge') ?? '');
    element.classList.toggle('marked', isMarked);
    // What is drawn last lies on top.
    if (isMarked) element.parentNode?.append(element);
  }
  const current = frame.querySelector(`[data-diagram-node="${CSS.escape(node)}"]`);
  if (current) bringIntoView(frame, current);
}

/** Scrolls the frame alone: the page stays where the reader has it. */
function bringIntoView(frame: HTMLElement, element: Element): void {
  const outer = frame.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  frame.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2);
  frame.scrollTop += inner.top + inner.height / 2 - (outer.top + outer.height / 2);
}
