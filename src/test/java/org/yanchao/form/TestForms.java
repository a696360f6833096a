package org.yanchao.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Forms for tests: those of the installation, and small ones written in a line. */
public final class TestForms {

  private TestForms() {}

  public static Forms installed() {
    try {
      return new Forms(new PathMatchingResourcePatternResolver());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static FormDefinition read(String json) {
    try {
      return new FormReader("test.form")
          .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A form of one section with these components, in JSON with single quotes. */
  static FormDefinition of(String... components) {
    var json =
        """
        {'type':'default','id':'test','schemaVersion':17,'components':[
          {'type':'group','id':'part','label':'Part','components':[%s]}]}
        """
            .formatted(String.join(",", List.of(components)));
    return read(json.replace('\'', '"'));
  }

  static String textfield(String key, String more) {
    return "{'type':'textfield','id':'%s','key':'%s','label':'Label'%s}".formatted(key, key, more);
  }

  static String number(String more) {
    return "{'type':'number','id':'n','key':'n','label':'Number'%s}".formatted(more);
  }
}
