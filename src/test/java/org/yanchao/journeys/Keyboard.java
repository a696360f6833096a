package org.yanchao.journeys;

import com.microsoft.playwright.Page;

/** A page worked without a mouse. */
record Keyboard(Page page) {

  private static final int LONGEST_WAY = 120;

  private static final String FOCUSED =
      """
      wanted => {
        const here = document.activeElement;
        return here.id === wanted
          || (here.matches('a, button, summary') && here.textContent.includes(wanted));
      }
      """;

  /** Goes to the input with an id, or to the link or button with a text. */
  void tabTo(String idOrText) {
    for (var step = 0; step < LONGEST_WAY; step++) {
      if ((Boolean) page.evaluate(FOCUSED, idOrText)) {
        return;
      }
      press("Tab");
    }
    throw new AssertionError("the keyboard does not reach " + idOrText);
  }

  /** Types into what has the focus, in place of what stands there. */
  void type(String text) {
    press("Control+A");
    page.keyboard().type(text);
  }

  void press(String key) {
    page.keyboard().press(key);
  }
}
