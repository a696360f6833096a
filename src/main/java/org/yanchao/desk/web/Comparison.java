package org.yanchao.desk.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import org.yanchao.casework.CaseView;
import org.yanchao.dossier.DossierVersionView;
import org.yanchao.form.FormAnswers;
import org.yanchao.form.FormDefinition;
import org.yanchao.form.FormField;
import org.yanchao.form.FormLabels;
import org.yanchao.form.Forms;
import org.yanchao.policy.Programmes;

/** What a correction changed: the two latest handed-in states side by side. */
@Component
class Comparison {

  private final Forms forms;
  private final FormLabels labels;
  private final ObjectMapper json;
  private final DeskWords words;
  private final Programmes programmes;

  Comparison(
      Forms forms, FormLabels labels, ObjectMapper json, DeskWords words, Programmes programmes) {
    this.programmes = programmes;
    this.forms = forms;
    this.labels = labels;
    this.json = json;
    this.words = words;
  }

  /** One line that is not the same on both sides. */
  record Change(String what, String before, String after) {}

  /** Empty when there is nothing to compare, or nothing differs. */
  List<Change> of(CaseView it) {
    var versions = it.versions();
    if (versions.size() < 2) {
      return List.of();
    }
    var before = versions.get(versions.size() - 2);
    var after = versions.get(versions.size() - 1);
    var form = forms.get(programmes.pinned(it.summary().packVersion()).form());
    var changes = new ArrayList<>(answers(form, before, after));
    for (var part : List.of("evidence", "people", "households")) {
      changes.addAll(part(part, read(before).path(part), read(after).path(part)));
    }
    return changes;
  }

  private List<Change> answers(
      FormDefinition form, DossierVersionView before, DossierVersionView after) {
    var old = FormAnswers.fromJson(before.answers());
    var now = FormAnswers.fromJson(after.answers());
    return form.sections().stream()
        .flatMap(section -> section.fields().stream())
        .flatMap(Comparison::leaves)
        .map(field -> new Change(labels.of(field), shown(field, old), shown(field, now)))
        .filter(it -> !it.before().equals(it.after()))
        .toList();
  }

  private static Stream<FormField> leaves(FormField field) {
    return field.children().isEmpty()
        ? Stream.of(field).filter(it -> it.type().isAnswered())
        : field.children().stream().flatMap(Comparison::leaves);
  }

  private String shown(FormField field, FormAnswers answers) {
    return labels.shown(field, answers);
  }

  /** Items are never changed, only added and taken out, so their ids tell what happened. */
  private List<Change> part(String part, JsonNode before, JsonNode after) {
    var changes = new ArrayList<Change>();
    var what = words.of("desk.case.compare." + part);
    lines(before, after).forEach(it -> changes.add(new Change(what, it, "")));
    lines(after, before).forEach(it -> changes.add(new Change(what, "", it)));
    return changes;
  }

  private static List<String> lines(JsonNode of, JsonNode without) {
    var there = stream(without).map(it -> it.path("id").asText()).toList();
    return stream(of)
        .filter(it -> !there.contains(it.path("id").asText()))
        .map(it -> it.path("title").asText(it.path("name").asText()))
        .toList();
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private JsonNode read(DossierVersionView version) {
    try {
      return json.readTree(version.evidence());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a kept dossier cannot be read", e);
    }
  }
}
