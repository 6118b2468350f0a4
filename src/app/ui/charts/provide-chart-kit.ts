import {
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
  Tooltip,
} from 'chart.js';
import annotation from 'chartjs-plugin-annotation';
import { provideCharts } from 'ng2-charts';

/** The parts of Chart.js in use; named by lazy routes, so that no other page carries them. */
export const provideChartKit = () =>
  provideCharts({
    registerables: [
      BarController,
      BarElement,
      CategoryScale,
      Filler,
      LinearScale,
      LineController,
      LineElement,
      PointElement,
      ScatterController,
      Tooltip,
      annotation,
    ],
  });
