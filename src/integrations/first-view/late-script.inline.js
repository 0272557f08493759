(function (tag, early) {
  function keep(event) {
    early = event.target.closest('button') || early;
  }
  function ask(place) {
    place = place && place.closest && place.closest('[data-late]');
    if (place) import(tag.dataset[place.dataset.late]);
  }
  function touch(event) {
    ask(event.target);
  }
  function load() {
    import(tag.dataset.src).then(function () {
      removeEventListener('click', keep);
      if (early) early.click();
    });
  }
  addEventListener('click', keep);
  addEventListener('focusin', touch);
  addEventListener('input', touch);
  addEventListener('DOMContentLoaded', function () {
    if (location.search) ask(document.querySelector('main [data-late]'));
    requestAnimationFrame(function () {
      setTimeout(load);
    });
  });
})(document.currentScript);
