import { csvOf, fileName } from './chart-export';
import { scoreChart } from './chart.example';

describe('export of a chart', () => {
  const table = { columns: ['Who', 'What'], rows: [['=1+1', 'say "hi", now']] };

  it('keeps a spreadsheet from taking text for a formula', () => {
    expect(csvOf(table, null)).toBe(`"Who","What"\r\n"'=1+1","say ""hi"", now"`);
  });
  it('says last whose data it is', () => {
    expect(csvOf(table, 'Synthetic data').endsWith('\r\n"Synthetic data"')).toBeTrue();
  });
  it('names files after the chart, never after a person', () => {
    expect(fileName(scoreChart, 'csv')).toBe('phq-9.csv');
  });
});
