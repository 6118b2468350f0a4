import type { SourceFile } from '../source-file.ts';
import { whoIn } from './who.ts';

const abstinence = [
  'Ab_ctnNinetyFour_2023',
  'Ab_fiellin_2006',
  'Ab_kosten_1993',
  'Ab_krupitskyA_2011',
  'Ab_krupitskyB_2011',
  'Ab_ling_1998',
];
const endpoints = [
  'RsT_ctnNinetyFour_2023',
  'RsE_ctnNinetyFour_2023',
  'DrT_ctnNinetyFour_2023',
  'DrE_ctnNinetyFour_2023',
  'Rs_johnson_1992',
  'Rs_krupitsky_2004',
  'RsT_lee_2016',
  'RsE_lee_2016',
  'RsT_ctnFiftyOne_2018',
  'RsE_ctnFiftyOne_2018',
  'RsT_schottenfeld_2008',
  'RsE_schottenfeld_2008',
];

/** Published results of published definitions: for checking our own, not for a chart. */
export const outcomes: SourceFile<{ readonly who: number }> = {
  file: 'outcomes.csv',
  columns: ['who', 'usePatternUDS', ...abstinence, ...endpoints],
  read: (cells) => {
    const pattern = cells.text('usePatternUDS');
    if (!/^[-+o*]*$/.test(pattern))
      cells.problems.push(`usePatternUDS is "${pattern}", not made of + - o *`);
    return { who: whoIn(cells) };
  },
};
