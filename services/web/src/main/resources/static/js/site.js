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
        && !event.target.closest("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]")) {
      nextFinding();
    }
  });

  function nextFinding() {
    var findings = Array.from(document.querySelectorAll(".review .finding-open[data-finding]"));
    if (findings.length > 0) {
      var here = document.activeElement;
      var decision = here.closest(".decision");
      var at = findings.findIndex(function (finding) {
        return finding === here || (decision && decision.id === "finding-" + finding.dataset.finding);
      });
      findings[(at + 1) % findings.length].focus();
    }
  }
})();
