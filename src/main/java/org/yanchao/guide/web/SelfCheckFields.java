package org.yanchao.guide.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.yanchao.policy.CaseFacts;
import org.yanchao.policy.Condition;
import org.yanchao.policy.Indicator;
import org.yanchao.policy.Programme;
import org.yanchao.policy.StandardTerms;

/** The fields of the short self-check: only what the standards of the chosen level ask about. */
@Component
class SelfCheckFields {

  private final MessageSource messages;

  SelfCheckFields(MessageSource messages) {
    this.messages = messages;
  }

  /** How a field is typed. */
  enum Kind {
    NUMBER,
    DATE,
    CHOICE,
    FLAG
  }

  /** One word to choose. */
  record Option(String value, String text) {}

  /**
   * One field.
   *
   * @param id the figure of the case it fills
   * @param founder whether the founder is in this head-count: true, false, or empty
   */
  record Field(
      String id,
      Kind kind,
      String label,
      String unit,
      String founder,
      List<Option> options,
      String value) {}

  /** In the order of the programme's indicators; what only the review knows is not asked. */
  List<Field> of(Programme programme, Stream<StandardTerms> standards, Map<String, String> typed) {
    var asked =
        standards.flatMap(it -> it.conditions().stream()).map(Condition::indicator).toList();
    var fields = new ArrayList<Field>();
    programme.indicators().stream()
        .filter(it -> it.stage() == Indicator.Stage.FILING && asked.contains(it.id()))
        .forEach(it -> add(programme, it, typed, fields));
    return List.copyOf(fields);
  }

  private void add(
      Programme programme, Indicator it, Map<String, String> typed, List<Field> fields) {
    var group = it.groupFact();
    if (group != null) {
      fields.add(field(group, Kind.CHOICE, group, typed, industries(programme)));
    }
    switch (it.measure()) {
      case NUMBER, BY_GROUP -> fields.add(number(programme, it, typed));
      case YEARS -> fields.add(field(it.reads(), Kind.DATE, it.name(), typed, List.of()));
      case WORD ->
          fields.add(field(it.reads(), Kind.CHOICE, it.name(), typed, words(programme, it)));
      case FLAG -> fields.add(field(it.reads(), Kind.FLAG, it.name(), typed, List.of()));
    }
  }

  private Field number(Programme programme, Indicator it, Map<String, String> typed) {
    var given = it.unit() == null ? "" : it.unit();
    var unit = orElse("pack." + programme.id() + ".unit." + it.id(), given);
    var counted = it.countsFounder();
    return new Field(
        it.reads(),
        Kind.NUMBER,
        label(it.reads(), it.name()),
        unit,
        counted == null ? "" : counted.toString(),
        List.of(),
        SelfCheckForm.text(typed, it.reads()));
  }

  private Field field(
      String id, Kind kind, String name, Map<String, String> typed, List<Option> options) {
    return new Field(id, kind, label(id, name), "", "", options, SelfCheckForm.text(typed, id));
  }

  private List<Option> industries(Programme programme) {
    var pack = "pack." + programme.id();
    return programme.industries().stream()
        .map(
            it ->
                new Option(
                    it.id(),
                    orElse(pack + ".industry." + it.id(), it.name())
                        + " · "
                        + orElse(pack + ".industry-unit." + it.id(), it.unit())))
        .toList();
  }

  /** The words of the pack for this figure. */
  private List<Option> words(Programme programme, Indicator it) {
    var entity = it.reads().equals(CaseFacts.ENTITY_TYPE);
    var known = entity ? programme.entityTypes() : programme.founders();
    var key = "pack." + programme.id() + (entity ? ".entity." : ".founder.");
    return known.stream()
        .map(word -> new Option(word.id(), orElse(key + word.id(), word.name())))
        .toList();
  }

  private String label(String id, String name) {
    return orElse("guide.self-check.field." + id, orElse("policy.subject." + id, name));
  }

  private String orElse(String key, String fallback) {
    var found = messages.getMessage(key, null, fallback, LocaleContextHolder.getLocale());
    return found == null ? fallback : found;
  }
}
