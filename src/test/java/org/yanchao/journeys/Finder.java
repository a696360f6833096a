package org.yanchao.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Finds things on a page as people do: by what stands on them. */
record Finder(Page page) {

  private static final Locator.FilterOptions VISIBLE = new Locator.FilterOptions().setVisible(true);

  Locator button(String text) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text));
  }

  Locator link(String text) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text));
  }

  /** A button within the first part of the page that shows a text. */
  Locator buttonIn(String part, String text, String button) {
    var named = new Locator.GetByRoleOptions().setName(button);
    return part(part, text).getByRole(AriaRole.BUTTON, named);
  }

  /** A link within the first part of the page that shows a text. */
  Locator linkIn(String part, String text, String link) {
    var named = new Locator.GetByRoleOptions().setName(link);
    return part(part, text).getByRole(AriaRole.LINK, named);
  }

  Locator summary(String text) {
    return page.locator("summary:text-is('" + text + "')");
  }

  Locator shown(String text) {
    return page.getByText(text).filter(VISIBLE).first();
  }

  private Locator part(String selector, String text) {
    return page.locator(selector).filter(new Locator.FilterOptions().setHasText(text)).first();
  }

  /** A file of so many bytes that looks like a PDF. */
  static FilePayload paper(int bytes) {
    var content = Arrays.copyOf("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII), bytes);
    return new FilePayload("扫描件.pdf", "application/pdf", content);
  }
}
