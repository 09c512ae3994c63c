const subjects =
  'invoice route delivery chat photo task order product vehicle driver station ticket event venue course lesson recipe meal workout patient visit report survey asset device sensor member team project sprint contract payment account budget offer coupon review comment article gallery track album episode note reminder place trip booking room shift employee claim';
const aspects =
  'list detail editor overview history archive search filter summary import export planner calendar board feed inbox draft template group tag label comparison statistics settings wizard share print map timeline queue approval audit backup catalog digest forecast gateway heatmap index journal kiosk ledger matrix notice outline profile quota roster schedule tracker usage variant';
const nouns =
  'title status priority owner createdAt updatedAt amount currency quantity category description address latitude longitude distance duration rating isActive isPinned dueDate progress color icon position version source';

const list = (text) => text.split(' ');

export const fieldNames = list(nouns);

/** Names of features, no two alike: `invoice-list`, `invoice-detail`, … and numbered ones when those run out. */
export function featureNames(count) {
  const pairs = list(aspects).flatMap((aspect) => list(subjects).map((subject) => `${subject}-${aspect}`));
  return Array.from({ length: count }, (_, i) => {
    const round = Math.floor(i / pairs.length);
    return round === 0 ? pairs[i] : `${pairs[i % pairs.length]}-${round + 1}`;
  });
}

export const pascal = (name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
export const camel = (name) => {
  const word = pascal(name);
  return word[0].toLowerCase() + word.slice(1);
};
