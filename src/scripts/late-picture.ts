/** Shows the preview card once a reader sees its place: the picture weighs more than the rest of the page. */
const place = document.querySelector<HTMLAnchorElement>('.share-band__card a');

if (place && 'IntersectionObserver' in window) {
  new IntersectionObserver(([entry], observer) => {
    if (!entry?.isIntersecting) return;
    observer.disconnect();
    const picture = new Image();
    picture.alt = place.textContent.trim();
    picture.src = place.href;
    place.replaceChildren(picture);
  }).observe(place);
}
