(function (tag, early, asked) {
  function keep(event) {
    early = event.target.closest('button') || early;
  }
  function ask(place) {
    if (!asked && place && place.closest && place.closest('[data-search]')) asked = import(tag.dataset.find);
  }
  function load() {
    import(tag.dataset.src).then(function () {
      removeEventListener('click', keep);
      if (early) early.click();
    });
  }
  addEventListener('click', keep);
  addEventListener('focusin', function (event) {
    ask(event.target);
  });
  addEventListener('DOMContentLoaded', function () {
    ask(document.activeElement);
    if (/[?&]q=/.test(location.search)) ask(document.querySelector('main [data-search]'));
    requestAnimationFrame(function () {
      setTimeout(load);
    });
  });
})(document.currentScript);
