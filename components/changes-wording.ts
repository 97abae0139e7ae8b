import type { ChangeCounts } from '../utils/messages/report';
import { numberWords, say, sayCount } from '../utils/say';

/** More than these are for the compare page. */
const SHOWN = 5;

/** What was changed on the way from the outlet, what weighs most first; empty where nothing is known to be. */
export function changeWords(changes: ChangeCounts, outlet: string): readonly string[] {
  const { figures, dates, names, reattributed, attributions, leftOut, isUnnamed } = changes;
  const words = [
    quotationWords(changes),
    reattributed > 0 && sayCount('changes_reattributed', reattributed),
    figures > 0 && sayCount('changes_figures', figures),
    dates > 0 && sayCount('changes_dates', dates),
    names > 0 && sayCount('changes_names', names),
    isUnnamed && say('changes_unnamed', outlet),
    attributions > 0 && sayCount('changes_attributions', attributions),
    leftOut > 0 && sayCount('changes_left_out', leftOut),
  ];
  return words.filter((one) => one !== false).slice(0, SHOWN);
}

function quotationWords({ quotations, reworded }: ChangeCounts): string | false {
  if (reworded === 0) return false;
  if (quotations === 1) return say('changes_only_quotation');
  return sayCount('changes_quotations', reworded, numberWords(quotations));
}
