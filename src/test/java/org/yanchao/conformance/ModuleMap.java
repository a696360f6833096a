package org.yanchao.conformance;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Which module may use which: once as the code declares it, once as the README shows it. */
final class ModuleMap {

  /** Marks a row of the README whose module has not been built yet. */
  private static final String PLANNED = "(planned)";

  private ModuleMap() {}

  static Map<String, String> declaredIn(ApplicationModules modules) {
    var map = new TreeMap<String, String>();
    modules.stream()
        .filter(module -> !module.isRootModule())
        .forEach(
            module ->
                map.put(
                    module.getIdentifier().toString(),
                    declaration(module.getBasePackage().getName())
                        .map(ModuleMap::uses)
                        .orElse("?")));
    return map;
  }

  static Map<String, String> shownIn(String readme) {
    var map = new TreeMap<String, String>();
    for (var row : MarkdownTable.under("## Modules", readme).rows()) {
      if (!row.get(0).contains(PLANNED)) {
        map.put(row.get(0).replace("`", ""), sorted(row.get(2).replace("`", "").split("[ ,]+")));
      }
    }
    return map;
  }

  static Optional<Package> packageOf(String name) {
    try {
      return Optional.of(Class.forName(name + ".package-info").getPackage());
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }

  private static Optional<ApplicationModule> declaration(String name) {
    return packageOf(name).map(it -> it.getAnnotation(ApplicationModule.class));
  }

  /** A module that declares nothing may use all the others; only a circle stops it. */
  private static String uses(ApplicationModule declaration) {
    var allowed = declaration.allowedDependencies();
    return List.of(allowed).contains(ApplicationModule.OPEN_TOKEN) ? "all" : sorted(allowed);
  }

  private static String sorted(String... names) {
    var set = new TreeSet<>(Arrays.asList(names));
    set.remove("");
    set.remove("–");
    return String.join(" ", set);
  }
}
