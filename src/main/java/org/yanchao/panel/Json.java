package org.yanchao.panel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.yanchao.policy.CaseFacts;
import org.yanchao.policy.Finding;

/** How lists and maps stand in a text column. */
final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private Json() {}

  static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("own records can always be written", e);
    }
  }

  static List<Finding> findings(String text) {
    return read(text, new TypeReference<>() {});
  }

  static CaseFacts facts(String text) {
    return read(text, new TypeReference<>() {});
  }

  static List<FrozenGround> grounds(String text) {
    return read(text, new TypeReference<>() {});
  }

  static List<DrawRequest> requests(String text) {
    return read(text, new TypeReference<>() {});
  }

  static List<Share> shares(String text) {
    return read(text, new TypeReference<>() {});
  }

  static Map<String, BigDecimal> points(String text) {
    return read(text, new TypeReference<>() {});
  }

  static Map<String, String> texts(String text) {
    return read(text, new TypeReference<>() {});
  }

  static List<String> words(String text) {
    return read(text, new TypeReference<>() {});
  }

  static List<BigDecimal> numbers(String text) {
    return read(text, new TypeReference<>() {});
  }

  private static <T> T read(String text, TypeReference<T> type) {
    try {
      return MAPPER.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("own text can always be read", e);
    }
  }
}
