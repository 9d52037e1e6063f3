// Pages work without this file; it finds in long lists and decides findings by one key.
(function () {
  "use strict";

  function fold(text) {
    return text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase();
  }

  document.querySelectorAll(".codes").forEach(function (list) {
    var filter = list.querySelector("[data-filter]");
    var rows = list.querySelectorAll(".codes-list .form-check");
    if (!filter || rows.length <= 8) {
      return;
    }
    filter.hidden = false;
    filter.querySelector("input").addEventListener("input", function (event) {
      var wanted = fold(event.target.value.trim());
      rows.forEach(function (row) {
        row.hidden = wanted !== "" && !fold(row.textContent).includes(wanted)
            && !row.querySelector("input").checked;
      });
    });
    filter.querySelector("input").addEventListener("keydown", function (event) {
      if (event.key === "Enter") {
        event.preventDefault();
      }
    });
  });

  // In a finding: 1 masks, 2 generalises, 3 keeps.
  document.addEventListener("keydown", function (event) {
    var choice = { 1: "MASK", 2: "GENERALISE", 3: "KEEP" }[event.key];
    if (!choice || event.ctrlKey || event.metaKey || event.altKey
        || event.target.closest("input[type=text], textarea, select")) {
      return;
    }
    var finding = event.target.closest(".decision")
        || document.querySelector(".decision:target")
        || markOf(event.target);
    var radio = finding && finding.querySelector('input[value="' + choice + '"]');
    if (radio) {
      radio.checked = true;
      var more = finding.querySelector(choice === "KEEP" ? ".decision-reason input" : ".decision-replacement input");
      (choice === "MASK" ? radio : more).focus();
      event.preventDefault();
    }
  });

  function markOf(element) {
    var mark = element.closest("a.finding[data-finding]");
    return mark && document.getElementById("finding-" + mark.dataset.finding);
  }
})();
