(function (tag, early) {
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
  addEventListener('DOMContentLoaded', function () {
    requestAnimationFrame(function () {
      setTimeout(load);
    });
  });
})(document.currentScript);
