/** A question and its answer on one line. */
export function recapLine([question, answer]: readonly [string, string]): string {
  return `${question.replace(/[?:]$/, '')}: ${answer}`;
}
