(function (to) {
  var target = to.split('#');
  var fragment = location.hash || (target[1] ? '#' + target[1] : '');
  location.replace(target[0] + location.search + fragment);
})(document.currentScript.dataset.to);
