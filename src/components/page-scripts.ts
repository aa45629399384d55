/**
 * What makes the parts around an article work, on every page: one file, fetched once. What only
 * some readers use is fetched by these when it is used.
 */
import './copy-text/start.ts';
import './language-switch/take-place-along.ts';
import './language-switch/remember-language.ts';
import './menu/keep-focus.ts';
import './page-info/report-section.ts';
import './parallel-text/start.ts';
import { prefetchPages } from './prefetch/prefetch-pages.ts';
import './search/open-search.ts';
import './table-of-contents/follow-section.ts';
import './table-of-contents/link-headings.ts';
import { pressAgain } from './press-again.ts';
import './theme-switch/switch-theme.ts';

pressAgain();
prefetchPages();
