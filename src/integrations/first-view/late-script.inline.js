(function (tag) {
  // A click that comes before the code is given to it.
  var early;
  function keep(event) {
    early = event.target.closest('button') || early;
  }
  addEventListener('click', keep);
  requestAnimationFrame(function () {
    setTimeout(function () {
      import(tag.dataset.src).then(function () {
        removeEventListener('click', keep);
        if (early) early.click();
      });
    });
  });
})(document.currentScript);
