// Shows how far something has come that goes on by itself, until it is done.
const PAUSE = 2000;

async function look(place) {
  try {
    const answer = await fetch(place.dataset.again);
    if (answer.ok && !answer.redirected) {
      place.innerHTML = await answer.text();
    }
  } catch {
    // the line is down: once more after the pause
  }
  if (place.querySelector("[data-going]")) {
    setTimeout(look, PAUSE, place);
  } else {
    location.reload();
  }
}

for (const place of document.querySelectorAll("[data-again]")) {
  setTimeout(look, PAUSE, place);
}
