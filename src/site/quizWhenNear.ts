/** Makes the questions answerable when the reader comes near; until then, and without, they are read. */
export function quizWhenNear(): void {
  const place = document.querySelector<HTMLElement>('#questions');
  if (!place) return;
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      import('./quiz.tsx').then(({ openQuiz }) => openQuiz(place)).catch(() => {});
    },
    { rootMargin: '600px' },
  );
  observer.observe(place);
}
