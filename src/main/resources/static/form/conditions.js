// Hides fields whose condition holds. Without this file they all stay visible and say when they count.
(function () {
  'use strict';

  function valueOf(form, name) {
    var inputs = form.querySelectorAll('[name="' + CSS.escape(name) + '"]');
    for (var i = 0; i < inputs.length; i++) {
      if (inputs[i].type !== 'radio' || inputs[i].checked) {
        return inputs[i].value;
      }
    }
    return inputs.length > 0 ? '' : null;
  }

  function refresh(form) {
    form.querySelectorAll('[data-hide-field]').forEach(function (part) {
      var value = valueOf(form, part.dataset.hideField);
      // The field asked may stand on another page; the server decides then.
      if (value !== null) {
        part.hidden = (value === part.dataset.hideValue) === (part.dataset.hideEqual === 'true');
      }
    });
  }

  function refreshAll() {
    document.querySelectorAll('form').forEach(refresh);
  }

  document.addEventListener('change', function (event) {
    if (event.target.form) {
      refresh(event.target.form);
    }
  });
  document.addEventListener('DOMContentLoaded', refreshAll);
  document.addEventListener('htmx:afterSwap', refreshAll);
})();
