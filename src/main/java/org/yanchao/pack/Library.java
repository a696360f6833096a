package org.yanchao.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yanchao.policy.PolicyDocument;

/**
 * Papers that are registered without a programme of their own, {@code config/documents/*.yaml}: one
 * file, one paper. A pack holds the papers it cites itself.
 */
final class Library {

  private static final String PATTERN = "classpath*:config/documents/*.yaml";

  private final List<PolicyDocument> papers;

  Library(List<PolicyDocument> papers) {
    this.papers = papers.stream().sorted(Comparator.comparing(PolicyDocument::id)).toList();
  }

  /** The papers that ship or lie beside the program; one that cannot be read stops the start. */
  static Library shipped() {
    var yaml = mapper();
    var papers = new ArrayList<PolicyDocument>();
    try {
      for (var file : new PathMatchingResourcePatternResolver().getResources(PATTERN)) {
        papers.add(read(yaml, file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Library(papers);
  }

  private static PolicyDocument read(ObjectMapper yaml, Resource file) throws IOException {
    try {
      var text = file.getContentAsString(StandardCharsets.UTF_8);
      return yaml.readValue(text, PolicyDocument.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(file.getFilename() + ": " + e.getOriginalMessage(), e);
    }
  }

  private static ObjectMapper mapper() {
    return YAMLMapper.builder(YAMLFactory.builder().loaderOptions(PackText.limits()).build())
        .addModule(new JavaTimeModule())
        .build();
  }

  List<PolicyDocument> papers() {
    return papers;
  }
}
