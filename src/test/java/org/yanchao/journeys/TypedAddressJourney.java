package org.yanchao.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everybody types addresses without what stands after the question mark: from the first page on,
 * every link of every shape of page opens, or says in a decent way why it does not.
 */
@ExtendWith(BrowserDemo.class)
@Order(Season.TYPED_ADDRESSES)
class TypedAddressJourney {

  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)");
  private static final Pattern FILE =
      Pattern.compile("/(css|js|img|fonts|webjars|form)/.*|.*\\.js");
  private static final int ENOUGH = 60;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "222403-j1",
        "222403-f1",
        "222403-m1",
        "222400-j1",
        "220000-j1",
        "220000-f1",
        "d01",
        "e222403-01",
        "aud",
        "sec",
        "sys"
      })
  void every_link_opens_without_its_query(String login, Demo demo) {
    try (var visitor = demo.visitor()) {
      var request = visitor.signIn(login).page().request();
      var seen = new HashSet<String>();
      var bad = crawl(request, visitor.path(), seen);

      assertThat(bad).isEmpty();
      assertThat(seen).hasSizeGreaterThan(5);
    }
  }

  private static List<String> crawl(APIRequestContext request, String start, Set<String> seen) {
    var bad = new ArrayList<String>();
    Deque<String> todo = new ArrayDeque<>(List.of(start));
    while (!todo.isEmpty() && seen.size() < ENOUGH) {
      var path = todo.poll();
      if (seen.add(shape(path))) {
        var answer = request.get(path, RequestOptions.create().setMaxRedirects(5));
        if (answer.status() == 400 || answer.status() >= 500) {
          bad.add(answer.status() + " " + path);
        }
        todo.addAll(links(answer));
      }
    }
    return bad;
  }

  private static List<String> links(APIResponse answer) {
    if (!answer.headers().getOrDefault("content-type", "").startsWith("text/html")) {
      return List.of();
    }
    return LINK.matcher(answer.text())
        .results()
        .map(it -> URI.create(it.group(1)).getPath())
        .filter(it -> !FILE.matcher(it).matches())
        .distinct()
        .toList();
  }

  private static String shape(String path) {
    return path.replaceAll("[0-9a-f-]{36}", "{id}").replaceAll("\\d+", "0");
  }
}
