(function (tag) {
  // A click that comes before the code is given to it.
  var early;
  function keep(event) {
    early = event.target.closest('button') || early;
  }
  function load() {
    import(tag.dataset.src).then(function () {
      removeEventListener('click', keep);
      if (early) early.click();
    });
  }
  addEventListener('click', keep);
  // The first frame after the whole text: in an earlier one, part of it may have been painted.
  addEventListener('DOMContentLoaded', function () {
    requestAnimationFrame(function () {
      setTimeout(load);
    });
  });
})(document.currentScript);
