// Menus work without this file; it only closes an open one when the reader turns elsewhere.
(function () {
  "use strict";

  function closeMenus(except) {
    document.querySelectorAll("details.menu[open]").forEach(function (menu) {
      if (menu !== except) {
        menu.removeAttribute("open");
      }
    });
  }

  document.addEventListener("click", function (event) {
    closeMenus(event.target.closest("details.menu"));
  });

  document.addEventListener("keydown", function (event) {
    var menu = document.querySelector("details.menu[open]");
    if (event.key === "Escape" && menu) {
      menu.removeAttribute("open");
      menu.querySelector("summary").focus();
    }
    // "n" goes to the next finding of a review, where no field is being written in.
    if (event.key === "n" && !event.ctrlKey && !event.metaKey && !event.altKey
        && !event.target.closest("input, textarea, select, [contenteditable]")) {
      nextFinding();
    }
  });

  function nextFinding() {
    var findings = Array.from(document.querySelectorAll(".review .finding-open"));
    if (findings.length > 0) {
      var at = findings.indexOf(document.activeElement);
      findings[(at + 1) % findings.length].focus();
    }
  }
})();
