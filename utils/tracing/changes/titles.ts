/** Words with capitals that stand before or after a name and are no part of it; folded. */
export const TITLES: ReadonlySet<string> = new Set(
  [
    'mr mrs ms miss dr sir lord lady dame prof professor president vice prime minister chancellor secretary senator congressman congresswoman representative governor mayor councillor judge justice attorney prosecutor sheriff officer constable sergeant lieutenant captain colonel major general admiral inspector detective superintendent commissioner chief chairman director king queen prince princess duke pope cardinal archbishop bishop father pastor reverend saint coach manager former late',
    'herr frau minister ministerin kanzler kanzlerin burgermeister oberburgermeister oberburgermeisterin burgermeisterin prasident prasidentin professorin richter richterin',
    'monsieur madame mme maitre ministre maire docteur presidente',
    'corp corporation ltd limited inc incorporated co company plc llc gmbh ag sa group holding holdings',
    'senor senora don dona ministro ministra alcalde alcaldesa presidenta',
  ].flatMap((words) => words.split(' ')),
);
