import type { SourceFile } from '../source-file.ts';
import { type YesNo, whoIn, yesNoIn } from './who.ts';

const OLDEST = 120;
const races = ['White', 'Black', 'Other', 'Refused/missing'] as const;
const jobs = ['Full Time', 'Part Time', 'Student', 'Unemployed', 'Other'] as const;
const schooling = ['Less than HS', 'HS/GED', 'More than HS'] as const;
const maritalStates = [
  'Never married',
  'Married or Partnered',
  'Separated/Divorced/Widowed',
] as const;

export interface Demographics {
  readonly who: number;
  readonly age: number | null;
  readonly isHispanic: YesNo | null;
  readonly race: (typeof races)[number] | null;
  readonly job: (typeof jobs)[number] | null;
  readonly isMale: YesNo | null;
}

/** Education, marital status and stable living are checked; people have no field for them. */
export const demographics: SourceFile<Demographics> = {
  file: 'demographics.csv',
  columns: [
    'who',
    'age',
    'is_hispanic',
    'race',
    'job',
    'is_living_stable',
    'education',
    'marital',
    'is_male',
  ],
  read: (cells) => {
    yesNoIn(cells, 'is_living_stable');
    cells.oneOfOrNull('education', schooling);
    cells.oneOfOrNull('marital', maritalStates);
    return {
      who: whoIn(cells),
      age: cells.wholeOrNull('age', 0, OLDEST),
      isHispanic: yesNoIn(cells, 'is_hispanic'),
      race: cells.oneOfOrNull('race', races),
      job: cells.oneOfOrNull('job', jobs),
      isMale: yesNoIn(cells, 'is_male'),
    };
  },
};
