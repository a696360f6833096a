package org.yanchao.panel.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yanchao.panel.web.RoundOnScreen.Browser;

/**
 * Every page and download of the whole program, whoever wrote it: search, feeds, trail and messages
 * too.
 */
@TestComponent
public class EveryPage {

  private final RequestMappingHandlerMapping requestMappingHandlerMapping;

  EveryPage(RequestMappingHandlerMapping requestMappingHandlerMapping) {
    this.requestMappingHandlerMapping = requestMappingHandlerMapping;
  }

  /** The address patterns, so that a page added later is asked as well. */
  public List<String> patterns() {
    return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
        .filter(it -> it.getMethodsCondition().getMethods().contains(RequestMethod.GET))
        .flatMap(it -> it.getPatternValues().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** What one visitor reads on each of them, by address; what is no page for them is left out. */
  public Map<String, String> read(Browser visitor, Map<String, String> names) throws IOException {
    var read = new TreeMap<String, String>();
    for (var pattern : patterns()) {
      var path = filled(pattern, names);
      var answer = visitor.open(path).getResponse();
      if (answer.getStatus() >= 500) {
        throw new AssertionError(path + " answers " + answer.getStatus());
      }
      if (answer.getStatus() == 200) {
        read.put(path, text(answer.getContentAsByteArray()));
      }
    }
    return read;
  }

  private static String filled(String pattern, Map<String, String> names) {
    var path = pattern;
    if (pattern.startsWith("/draws/")) {
      path = path.replace("{round}", names.get("number")).replace("{batch}", "1");
    }
    for (var name : names.entrySet()) {
      path = path.replace("{" + name.getKey() + "}", name.getValue());
    }
    return path.replaceAll("\\{[^}]+}", new UUID(0, 7).toString());
  }

  /** A workbook is a ZIP: its parts are read one after the other. */
  private static String text(byte[] content) throws IOException {
    if (content.length < 2 || content[0] != 'P' || content[1] != 'K') {
      return new String(content, StandardCharsets.UTF_8);
    }
    var file = Files.createTempFile("page", ".zip");
    Files.write(file, content);
    var all = new StringBuilder();
    try (var parts = new ZipFile(file.toFile())) {
      for (var part : Collections.list(parts.entries())) {
        all.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
      }
    } finally {
      Files.delete(file);
    }
    return all.toString();
  }
}
