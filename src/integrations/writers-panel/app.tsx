import { defineToolbarApp } from 'astro/toolbar';
import { render } from 'preact';
import { sectionHeadings, sectionInView } from '../../lib/page/section-in-view.ts';
import type { Attention } from '../../lib/translation/attention.ts';
import { events, panelId, type Answer, type Question } from './messages.ts';
import { usedKeysId } from './used-keys.ts';
import { Panel } from './view/Panel.tsx';
import css from './view/panel.css?inline';

export default defineToolbarApp({
  init(canvas, app, server) {
    const style = document.createElement('style');
    style.textContent = css;
    const container = document.createElement('div');
    canvas.append(style, container);

    const path = location.pathname;
    let answer: Answer | undefined;
    let placement: string | undefined;
    let asked: string | undefined;
    let section = '';
    let isOpen = false;

    const ask = (): void => {
      server.send<Question>(events.question, { path, interfaceKeys: usedKeys() });
    };
    const draw = (): void => {
      if (!isOpen) return;
      render(
        <Panel
          {...{ answer, placement, section, asked }}
          open={(file, line) => void openFile(file, line)}
          close={() => {
            app.toggleState({ state: false });
          }}
        />,
        container,
      );
    };
    const follow = (): void => {
      const known = new Set(answer?.state?.sections.map((each) => each.section));
      const headings = sectionHeadings().filter(({ id }) => known.has(id));
      const id = (sectionInView(headings) ?? headings[0])?.id ?? '';
      if (id === section) return;
      section = id;
      draw();
    };
    const openFile = async (file: string, line: number): Promise<void> => {
      const at = `${file}:${String(line)}`;
      asked = (await askForEditor(`${answer?.root ?? ''}/${at}:1`))
        ? `${at} was sent to your editor. Did nothing open? Start npm run dev with LAUNCH_EDITOR=code, or the command of your editor.`
        : `${at} could not be sent to your editor: does npm run dev still run?`;
      draw();
    };

    server.on<Answer>(events.answer, (given) => {
      // Every open page hears what one of them is answered.
      if (given.path !== path) return;
      answer = given;
      const level = levelOf(given);
      app.toggleNotification(level === 'none' ? { state: false } : { state: true, level });
      follow();
      draw();
    });
    server.on(events.change, ask);
    app.onToolbarPlacementUpdated((changed) => {
      ({ placement } = changed);
      draw();
    });
    app.onToggled(({ state }) => {
      isOpen = state;
      if (state) sessionStorage.setItem(panelId, 'open');
      else sessionStorage.removeItem(panelId);
      follow();
      draw();
    });
    addEventListener('scroll', throttled(follow), { passive: true });
    addEventListener('resize', throttled(follow), { passive: true });
    addEventListener('keyup', ({ key }) => {
      // After a reload the toolbar is hidden, and then leaves Escape alone.
      if (isOpen && key === 'Escape') app.toggleState({ state: false });
    });

    ask();
    // Astro loads the page anew where an article was saved, and the writer was reading the panel.
    if (sessionStorage.getItem(panelId)) app.toggleState({ state: true });
  },
});

function usedKeys(): string[] {
  const keys: unknown = JSON.parse(document.getElementById(usedKeysId)?.textContent ?? '[]');
  return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [];
}

function levelOf({ state, mistake }: Answer): Attention {
  return mistake === null ? (state?.attention ?? 'none') : 'error';
}

async function askForEditor(place: string): Promise<boolean> {
  try {
    // What Vite serves itself has its address beside the site's sub-path, not below it.
    return (await fetch(`/__open-in-editor?file=${encodeURIComponent(place)}`)).ok;
  } catch {
    return false;
  }
}

function throttled(run: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      run();
    });
  };
}
