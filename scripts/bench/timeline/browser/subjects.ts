/** Who is measured. */
export interface SubjectInfo {
  name: string;
  /** Its page in `pages`. */
  file: string;
  isComplete: boolean;
  isOurs: boolean;
  /** The wheel alone scrolls the page. */
  needsCtrl: boolean;
  /** The window is as high as the whole picture, so that nothing is spared by being out of sight. */
  showsAllLanes?: boolean;
}

export const SUBJECTS: readonly SubjectInfo[] = [
  { name: 'Ahd', file: 'ours.tsx', isComplete: true, isOurs: true, needsCtrl: true },
  {
    name: 'Ahd, all lanes in sight',
    file: 'ours.tsx',
    isComplete: true,
    isOurs: true,
    needsCtrl: true,
    showsAllLanes: true,
  },
  { name: 'ECharts', file: 'echarts.ts', isComplete: true, isOurs: false, needsCtrl: false },
  { name: 'Observable Plot', file: 'plot.ts', isComplete: true, isOurs: false, needsCtrl: false },
  { name: 'vis-timeline, 180 days, no links', file: 'vis.ts', isComplete: false, isOurs: false, needsCtrl: false },
];
