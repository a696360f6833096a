package org.yanchao.conformance;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The message bundles as files, read strictly: {@code <name>.properties} is Chinese, {@code
 * <name>_en.properties} English.
 *
 * @param files file name to its keys and texts
 * @param twice keys that stand twice in one file
 */
record Bundles(Map<String, Map<String, String>> files, List<String> twice) {

  private static final String ENGLISH = "_en.properties";
  private static final Pattern PLACE = Pattern.compile("\\{([\\w-]+)");

  /** Texts whose Chinese original stands in a form or a diagram; only English lies in a bundle. */
  private static final Pattern TRANSLATED = Pattern.compile("bpmn\\..*");

  static Bundles in(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      var texts = new TreeMap<String, String>();
      for (var file : files.filter(it -> it.toString().endsWith(".properties")).toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
      return of(texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Bundles of(Map<String, String> texts) {
    var files = new TreeMap<String, Map<String, String>>();
    var twice = new ArrayList<String>();
    texts.forEach((name, text) -> files.put(name, read(name, new StringReader(text), twice)));
    return new Bundles(files, twice);
  }

  TreeMap<String, String> chinese() {
    return all(false);
  }

  TreeMap<String, String> english() {
    return all(true);
  }

  List<String> offences() {
    var found = new ArrayList<>(twice);
    var owners = new TreeMap<String, String>();
    files.forEach(
        (file, messages) -> {
          var language = file.endsWith(ENGLISH) ? "en " : "zh ";
          for (var key : messages.keySet()) {
            var other = owners.put(language + key, file);
            if (other != null) {
              found.add(key + " is in " + other + " and in " + file);
            }
          }
          messages.forEach((key, text) -> formatOffence(file, key, text).forEach(found::add));
          found.addAll(missingInTwin(file, messages));
        });
    return found;
  }

  private List<String> missingInTwin(String file, Map<String, String> messages) {
    var english = file.endsWith(ENGLISH);
    var twin =
        english ? file.replace(ENGLISH, ".properties") : file.replace(".properties", ENGLISH);
    var there = files.get(twin);
    if (there == null) {
      return List.of(file + " has no twin " + twin);
    }
    var labels = english && file.endsWith("-labels" + ENGLISH);
    var missing = new ArrayList<String>();
    messages.forEach(
        (key, text) -> {
          if (!there.containsKey(key)) {
            if (!labels && !TRANSLATED.matcher(key).matches()) {
              missing.add(key + " is missing in " + twin);
            }
          } else if (english && !places(text).equals(places(there.get(key)))) {
            missing.add(key + " has other places in " + twin);
          }
        });
    return missing;
  }

  private static List<String> formatOffence(String file, String key, String text) {
    if (text.isBlank()) {
      return List.of(key + " is empty in " + file);
    }
    // A text without places is shown as it stands; one with places goes through MessageFormat.
    // The trail's texts name the details of an event, so they are no MessageFormat.
    if (!text.contains("{") || key.startsWith("trail.")) {
      return text.contains("''") ? List.of(key + " shows '' in " + file) : List.of();
    }
    if (text.replace("''", "").contains("'")) {
      return List.of(key + " needs '' for ' in " + file);
    }
    try {
      new java.text.MessageFormat(text);
      return List.of();
    } catch (IllegalArgumentException e) {
      return List.of(key + " is no MessageFormat in " + file);
    }
  }

  private TreeMap<String, String> all(boolean english) {
    var all = new TreeMap<String, String>();
    files.forEach(
        (file, messages) -> {
          if (file.endsWith(ENGLISH) == english) {
            all.putAll(messages);
          }
        });
    return all;
  }

  private static TreeSet<String> places(String text) {
    var places = new TreeSet<String>();
    PLACE.matcher(text).results().forEach(place -> places.add(place.group(1)));
    return places;
  }

  private static Map<String, String> read(String file, Reader text, List<String> twice) {
    var messages = new TreeMap<String, String>();
    var strict =
        new Properties() {
          @Override
          public synchronized Object put(Object key, Object value) {
            if (messages.put((String) key, (String) value) != null) {
              twice.add(key + " stands twice in " + file);
            }
            return super.put(key, value);
          }
        };
    try {
      strict.load(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return messages;
  }
}
