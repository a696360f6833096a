package org.yanchao.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every page must be, whoever opens it: accessible, in one language, and not wider than a
 * small telephone. A page is looked at once in each of its shapes.
 */
final class PageCheck {

  static final int WIDE = 1440;
  static final int HIGH = 900;

  static final int NARROW = 360;

  /** Where pictures of all pages go, when somebody wants to look at them. */
  private static final @Nullable String SCREENS = System.getProperty("yanchao.screens");

  /** Text that a Chinese page shows in English: a run of three words outside English elements. */
  private static final String ENGLISH =
      """
      () => {
        const found = [];
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
          const text = walk.currentNode.textContent.trim();
          const holder = walk.currentNode.parentElement;
          if (holder.closest('script, style, code, [lang=en]')) continue;
          if (/\\?\\?[\\w.-]+|[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}|\\w+\\.\\w+Exception/.test(text)) found.push(text);
        }
        return found;
      }
      """;

  /** Labels that an English page shows in Chinese; what people wrote and clauses stay Chinese. */
  private static final String CHINESE =
      """
      () => {
        const ours = 'label.form-label, legend, summary, th[scope=col], dt, caption, .form-text, .yc-nav a, .btn';
        const words = it => it.closest('[lang^=zh]') ? '' : [...it.childNodes]
          .map(node => node.nodeType === 3 ? node.textContent : node.nodeType === 1 ? words(node) : '').join('');
        return [...document.querySelectorAll(ours)].map(words).filter(it => /\\p{Script=Han}/u.test(it));
      }
      """;

  private static final String TOO_WIDE =
      """
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth
        ? [...document.querySelectorAll('body *')]
            .filter(it => it.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
            .slice(0, 5).map(it => it.tagName + '.' + it.className)
        : []
      """;

  private final Set<String> seen = new HashSet<>();

  void look(Page page) {
    var shape = shape(page);
    if (!seen.add(shape)) {
      return;
    }
    page.mouse().move(0, 0);
    var before = page.viewportSize();
    page.setViewportSize(WIDE, HIGH);
    picture(page, WIDE);
    inOneLanguage(page, shape);
    accessible(page, shape);
    page.setViewportSize(NARROW, HIGH);
    picture(page, NARROW);
    var wide = (List<?>) page.evaluate(TOO_WIDE);
    page.setViewportSize(before.width, before.height);
    assertThat(wide).as("wider than %d px: %s", NARROW, shape).isEmpty();
  }

  private static void inOneLanguage(Page page, String shape) {
    var foreign = (List<?>) page.evaluate(english(page) ? CHINESE : ENGLISH);
    assertThat(foreign).as("text in another language on %s", shape).isEmpty();
  }

  private static boolean english(Page page) {
    return "en".equals(page.locator("html").getAttribute("lang"));
  }

  private static void accessible(Page page, String shape) {
    var faults =
        new AxeBuilder(page)
                // Only what is found in frames has to be put together in a page of its own.
                .setLegacyMode(page.frames().size() == 1)
                .analyze()
                .getViolations()
                .stream()
                .flatMap(it -> it.getNodes().stream().map(at -> it.getId() + " " + at.getHtml()))
                .toList();
    assertThat(faults).as("accessibility of %s", shape).isEmpty();
  }

  private void picture(Page page, int width) {
    if (SCREENS != null) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of(SCREENS, name(page, width))));
    }
  }

  private String name(Page page, int width) {
    var path = URI.create(page.url()).getPath().replaceAll("[0-9a-f-]{36}", "x");
    return "%03d%s-%d.png".formatted(seen.size(), path.replaceAll("[^\\w]+", "_"), width);
  }

  /** The address without ids, the heading, and which parts are there. */
  private static String shape(Page page) {
    var path =
        URI.create(page.url())
            .getPath()
            .replaceAll("[0-9a-f-]{36}", "{id}")
            .replaceAll("\\d+", "0");
    var parts =
        page.evaluate(
            "() => [...document.querySelectorAll('main h1, main h2, [role=alert], main button')]"
                + ".map(it => it.textContent.trim()).filter((it, n, all) => all.indexOf(it) === n)"
                + ".slice(0, 12).join('|').replace(/\\d+/g, '0').slice(0, 400)");
    return path + " " + parts;
  }
}
