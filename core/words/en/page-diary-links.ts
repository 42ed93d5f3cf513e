// What are the diary's places called in the frame of the page? Few words, for they load with the very first screen.
export const diaryLinks = {
  diary: 'Diary',
  trial: 'Trial',
}
