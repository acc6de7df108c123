/* global URLSearchParams, location */
// Counts a text down once a second when asked to; else the page stays as it is.
if (new URLSearchParams(location.search).get('text') === 'true') {
  const text = document.getElementById('text');
  let left = 15 * 60;
  setInterval(() => {
    left -= 1;
    text.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  }, 1000);
}
