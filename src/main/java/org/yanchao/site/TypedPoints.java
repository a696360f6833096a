package org.yanchao.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** Points by criterion as text, so that what was typed wrong is kept as well. */
final class TypedPoints {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private TypedPoints() {}

  static String write(Map<String, String> typed) {
    try {
      return MAPPER.writeValueAsString(new TreeMap<>(typed));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts can always be written", e);
    }
  }

  static String of(Map<String, BigDecimal> given) {
    var text = new TreeMap<String, String>();
    given.forEach((id, value) -> text.put(id, value.toPlainString()));
    return write(text);
  }

  static Map<String, String> read(String text) {
    try {
      return MAPPER.readValue(text, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("own text can always be read", e);
    }
  }
}
