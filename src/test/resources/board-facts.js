/* Measures a page from inside and tells the page around it; see BrowserTest. */
window.addEventListener("load", function () {
  document.querySelectorAll("details").forEach(function (d) { d.open = true; });
  var wide = [].filter.call(document.body.querySelectorAll("*"), function (e) {
    var box = e.getBoundingClientRect();
    return box.width > 0 && box.right > innerWidth + 1 && !e.parentElement.closest(".scroll") && !e.closest(".skip");
  }).map(function (e) { return e.tagName + "." + e.className; });
  function numbers(colour) { return colour.match(/[\d.]+/g).map(Number); }
  function light(c) {
    var l = c.slice(0, 3).map(function (v) { v /= 255; return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4); });
    return 0.2126 * l[0] + 0.7152 * l[1] + 0.0722 * l[2];
  }
  function ground(e) {
    for (; e; e = e.parentElement) {
      var c = numbers(getComputedStyle(e).backgroundColor);
      if (c.length < 4 || c[3] > 0) { return c; }
    }
    return [255, 255, 255];
  }
  var worst = 99, at = "", texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), node;
  while ((node = texts.nextNode())) {
    var e = node.parentElement;
    if (!node.data.trim() || !e.getClientRects().length || e.closest("script,style,svg")) { continue; }
    var a = light(numbers(getComputedStyle(e).color)), b = light(ground(e));
    var ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < worst) { worst = ratio; at = node.data.trim().slice(0, 20); }
  }
  var stops = [].filter.call(document.querySelectorAll("a[href], summary, [tabindex]"), function (s) { return s.tabIndex >= 0; });
  stops[0].focus();
  var shown = document.activeElement.getBoundingClientRect();
  parent.postMessage([
    "width=" + innerWidth, "scrollWidth=" + document.documentElement.scrollWidth, "overflowing=" + wide.join(","),
    "contrast=" + worst.toFixed(2), "worst=" + at, "firstStop=" + stops[0].textContent, "firstStopShown=" + (shown.left >= 0),
    "jumpingStops=" + stops.filter(function (s) { return s.tabIndex > 0; }).length,
    "fetched=" + performance.getEntriesByType("resource").length, "mode=" + document.compatMode
  ].join("\n"), "*");
});
