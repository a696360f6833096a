package org.yanchao.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the evaluator reads of a case. A figure that is not in it is unknown, which is never the
 * same as zero.
 *
 * @param numbers counts and amounts by indicator id
 * @param words chosen words, such as the industry
 * @param flags yes or no
 * @param dates days by name
 */
public record CaseFacts(
    Map<String, BigDecimal> numbers,
    Map<String, String> words,
    Map<String, Boolean> flags,
    Map<String, LocalDate> dates) {

  public static final String START_ON = "operatingSince";
  public static final String PERSONS = "persons";
  public static final String HOUSEHOLDS = "households";
  public static final String PAY_PER_HEAD = "payPerHead";
  public static final String SCALE = "scale";
  public static final String INDUSTRY = "industry";
  public static final String POVERTY_PERSONS = "povertyPersons";
  public static final String ENTITY_TYPE = "entityType";
  public static final String NAMED_BELOW = "namedBelow";
  public static final String SCORE = "score";

  public CaseFacts {
    numbers = Map.copyOf(numbers);
    words = Map.copyOf(words);
    flags = Map.copyOf(flags);
    dates = Map.copyOf(dates);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The same facts to be changed or added to. */
  public Builder with() {
    var builder = new Builder();
    builder.numbers.putAll(numbers);
    builder.words.putAll(words);
    builder.flags.putAll(flags);
    builder.dates.putAll(dates);
    return builder;
  }

  public Optional<BigDecimal> number(String key) {
    return Optional.ofNullable(numbers.get(key));
  }

  public Optional<String> word(String key) {
    return Optional.ofNullable(words.get(key));
  }

  public Optional<Boolean> flag(String key) {
    return Optional.ofNullable(flags.get(key));
  }

  public Optional<LocalDate> date(String key) {
    return Optional.ofNullable(dates.get(key));
  }

  /** Collects what is known; what is not mentioned stays unknown. */
  public static final class Builder {

    private final Map<String, BigDecimal> numbers = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, Boolean> flags = new HashMap<>();
    private final Map<String, LocalDate> dates = new HashMap<>();

    public Builder number(String key, BigDecimal value) {
      numbers.put(key, value);
      return this;
    }

    public Builder number(String key, long value) {
      return number(key, BigDecimal.valueOf(value));
    }

    public Builder word(String key, String value) {
      words.put(key, value);
      return this;
    }

    public Builder flag(String key, boolean value) {
      flags.put(key, value);
      return this;
    }

    public Builder date(String key, LocalDate value) {
      dates.put(key, value);
      return this;
    }

    public Builder startOn(LocalDate day) {
      return date(START_ON, day);
    }

    public Builder persons(long count) {
      return number(PERSONS, count);
    }

    public Builder households(long count) {
      return number(HOUSEHOLDS, count);
    }

    public Builder payPerHead(BigDecimal yuan) {
      return number(PAY_PER_HEAD, yuan);
    }

    public Builder scale(String industry, BigDecimal size) {
      return word(INDUSTRY, industry).number(SCALE, size);
    }

    public Builder povertyPersons(long count) {
      return number(POVERTY_PERSONS, count);
    }

    public Builder entityType(String type) {
      return word(ENTITY_TYPE, type);
    }

    public Builder namedBelow(boolean named) {
      return flag(NAMED_BELOW, named);
    }

    public Builder score(BigDecimal score) {
      return number(SCORE, score);
    }

    public CaseFacts build() {
      return new CaseFacts(numbers, words, flags, dates);
    }
  }
}
