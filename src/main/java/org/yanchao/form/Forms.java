package org.yanchao.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All forms of the installation, read and checked when it starts. */
@Component
public class Forms {

  private final Map<String, FormDefinition> forms = new TreeMap<>();

  Forms(ResourcePatternResolver resources) throws IOException {
    for (var file : resources.getResources("classpath*:forms/*.form")) {
      var form = read(file);
      if (forms.put(form.id(), form) != null) {
        throw new BrokenForm(String.valueOf(file.getFilename()), "id", "there are two such forms");
      }
    }
  }

  private static FormDefinition read(Resource file) {
    try (var bytes = file.getInputStream()) {
      return new FormReader(String.valueOf(file.getFilename())).read(bytes);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public FormDefinition get(String id) {
    var form = forms.get(id);
    if (form == null) {
      throw new NoSuchElementException("no form " + id);
    }
    return form;
  }

  public Collection<FormDefinition> all() {
    return forms.values();
  }
}
