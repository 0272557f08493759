(function (tag, early) {
  var code = tag.dataset;
  function add(name, then) {
    // A page is loaded when what was asked for before is: who prints by its address gets the choice.
    var script = document.createElement('script');
    if (!code[name]) return;
    script.type = 'module';
    script.src = code[name];
    script.onload = then;
    document.head.append(script);
    delete code[name];
  }
  function ask(place) {
    place = place && place.closest && place.closest('[data-late]');
    if (place) add(place.dataset.late);
  }
  function keep(event) {
    early = event.target.closest('button') || early;
  }
  function touch(event) {
    ask(event.target);
  }
  function load() {
    add('panel');
    add('src', function () {
      removeEventListener('click', keep);
      if (early) early.click();
    });
  }
  addEventListener('click', keep);
  addEventListener('focusin', touch);
  addEventListener('input', touch);
  addEventListener('load', function () {
    // Not every browser tells when it has painted.
    setTimeout(load, 500);
  });
  addEventListener('DOMContentLoaded', function () {
    if (location.search) ask(document.querySelector('main [data-late]'));
    // Words or pictures, that is: bare ground may be painted first.
    if (window.PerformanceObserver)
      new PerformanceObserver(load).observe({ type: 'largest-contentful-paint', buffered: true });
  });
})(document.currentScript);
