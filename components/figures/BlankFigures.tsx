/** As many as there are figures. */
const PLACES = [1, 2, 3, 4];

/** The figures' boxes before anything is counted: they keep the room, so that nothing below moves. */
export function BlankFigures() {
  return (
    <div class="figures blank" aria-hidden="true">
      {PLACES.map((place) => (
        <div key={place} class="figure" />
      ))}
    </div>
  );
}
