(function (root, query) {
  root.classList.add('js');
  var modes = { theme: ['light', 'night'], size: ['large', 'normal'] };
  for (var mode in modes) {
    var value = query.get(mode);
    try {
      value = value || localStorage.getItem(mode);
    } catch (e) {}
    if (modes[mode].indexOf(value) >= 0) root.dataset[mode] = value;
  }
})(document.documentElement, new URLSearchParams(location.search));
