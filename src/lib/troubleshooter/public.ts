/**
 * What a troubleshooter goes by, for programs: `partner-support-benefits/troubleshooter`. Every
 * function is pure; what it needs is a tree with its words, as the site publishes it.
 */
export { plainText } from '../content/inline-markup.ts';
export { decodeState, encodeState, type DecodedState, type State } from './fragment.ts';
export { graphOf, type Answered, type Graph } from './graph.ts';
export { guideOf, type Guide, type Surroundings } from './guide.ts';
export { maskIdentifiers } from './identifiers.ts';
export { recognizeMessage } from './messages.ts';
export { pathsOf, type Path } from './paths.ts';
export type { PublishedTree, Tree, TreeWords } from './tree.ts';
export { isStep, questionsFrom, standingAnswers, walk, type Answers, type Walk } from './walk.ts';
