/** Shapes on a grid of 24, one path each, filled with the colour of the text. */
export const iconPaths = {
  safety: 'M12 2 1 21h22zm-1 7h2v6h-2zm0 8h2v2h-2z',
  concern: 'M12 2 22 12 12 22 2 12z',
  due: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm1 5v5.5l4 2.3-1 1.7-5-3V7z',
  'on-plan': 'M9 16.2 4.8 12l-1.4 1.4L9 19 21 7l-1.4-1.4z',
  home: 'M12 3 3 10.5V21h6v-6h6v6h6V10.5z',
  people:
    'M9 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm0 2c-3 0-8 1.5-8 4.5V20h16v-1.5C17 15.5 12 14 9 14zm8-2a3.5 3.5 0 1 0-1.5-6.7A6 6 0 0 1 14.5 11c.7.6 1.6 1 2.5 1zm1.5 2.2c1.3 1 2.2 2.4 2.2 4.3V20H23v-1.5c0-2.3-2.3-3.7-4.5-4.3z',
  work: 'M4 4h2v2H4zm4 0h12v2H8zM4 11h2v2H4zm4 0h12v2H8zM4 18h2v2H4zm4 0h12v2H8z',
  groups: 'M4 4h16v13H4zm2 2v9h12V6zm2 2h8v2H8zm0 3h5v2H8zM8 19h8v2H8z',
  cohort: 'M3 3h2v16h16v2H3zm5 8h3v6H8zm5-5h3v11h-3zm5 3h3v8h-3z',
  clinic: 'M4 3h16v18h-6v-5h-4v5H4zm3 3v2h3V6zm7 0v2h3V6zm-7 5v2h3v-2zm7 0v2h3v-2z',
  admit:
    'M10 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zm0 10c3 0 8 1.5 8 4.5V20H2v-1.5C2 15.5 7 14 10 14zm9-8h2v3h3v2h-3v3h-2v-3h-3V9h3z',
  account:
    'M12 12a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zm0 2c-4 0-9 2-9 5.5V21h18v-1.5C21 16 16 14 12 14z',
  theme: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 2a8 8 0 0 1 0 16z',
  'sign-out': 'M4 3h9v2H6v14h7v2H4zm12 4 5 5-5 5-1.4-1.4L17.2 13H9v-2h8.2l-2.6-2.6z',
  table: 'M3 4h18v16H3zm2 2v3h14V6zm0 5v3h6v-3zm8 0v3h6v-3zm-8 5v2h6v-2zm8 0v2h6v-2z',
  download: 'M11 3h2v9l3.5-3.5 1.4 1.4L12 15.8 6.1 9.9l1.4-1.4L11 12zM4 18h16v2H4z',
  image: 'M3 4h18v16H3zm2 2v9l4-4 4 4 2-2 4 4V6zm10 1.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3z',
  question:
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm-1 14h2v2h-2zm1-10a4 4 0 0 1 4 4c0 2.5-3 2.8-3 5h-2c0-3.3 3-3 3-5a2 2 0 0 0-4 0H8a4 4 0 0 1 4-4z',
  retry: 'M12 5V1L7 6l5 5V7a5 5 0 1 1-5 5H5a7 7 0 1 0 7-7z',
  next: 'm9 5-1.4 1.4L13.2 12l-5.6 5.6L9 19l7-7z',
  down: 'm6 8-1.4 1.4L12 16.8l7.4-7.4L18 8l-6 6z',
  close:
    'm6.4 5-1.4 1.4L10.6 12 5 17.6 6.4 19l5.6-5.6L17.6 19l1.4-1.4L13.4 12 19 6.4 17.6 5 12 10.6z',
  unknown:
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16zm-1 12h2v2h-2zm1-9a3 3 0 0 1 3 3c0 2-2.2 2.2-2.2 4h-1.6c0-2.6 2.1-2.6 2.1-4a1.3 1.3 0 0 0-2.6 0H9a3 3 0 0 1 3-3z',
  edit: 'M4 17.2V20h2.8l9.3-9.3-2.8-2.8zM18.2 8.6l1.4-1.4a1 1 0 0 0 0-1.4l-1.4-1.4a1 1 0 0 0-1.4 0l-1.4 1.4z',
} as const;
export type IconName = keyof typeof iconPaths;
