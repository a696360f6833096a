package org.yanchao;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.yanchao.kernel.NeedsProgram;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * Runs {@code java -jar yanchao.jar <command>}: JSON on standard output, text and progress on error
 * output, exit code 0 fine, 1 found something, 2 wrong use. A command lies in the module whose work
 * it is; it is recognised before any profile is chosen.
 */
final class Commands {

  private Commands() {}

  /** Exit code of the command the arguments name, empty when they name none. */
  static Optional<Integer> run(String... args) {
    if (args.length == 0 || args[0].startsWith("-")) {
      return Optional.empty();
    }
    var rest = List.of(args).subList(1, args.length).toArray(String[]::new);
    return Optional.of(
        all().stream()
            .filter(it -> it.getAnnotation(Command.class).name().equals(args[0]))
            .findFirst()
            .map(it -> execute(it, rest))
            .orElseGet(() -> unknown(args[0])));
  }

  /** Every class of ours that is a command. */
  static List<Class<?>> all() {
    // A command that lives in the rehearsal only must be found before its profile is chosen.
    var everywhere = new StandardEnvironment();
    everywhere.setActiveProfiles("demo", "rehearsal");
    var scan = new ClassPathScanningCandidateComponentProvider(false, everywhere);
    scan.addIncludeFilter(new AnnotationTypeFilter(Command.class));
    var commands = new ArrayList<Class<?>>();
    for (var found : scan.findCandidateComponents("org.yanchao")) {
      try {
        commands.add(Class.forName(found.getBeanClassName()));
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }
    return commands;
  }

  private static int execute(Class<?> command, String[] args) {
    var needs = command.getAnnotation(NeedsProgram.class);
    if (needs == null) {
      return new CommandLine(command).execute(args);
    }
    var program =
        new SpringApplicationBuilder(YanchaoApplication.class)
            .web(WebApplicationType.NONE)
            .listeners(new ProductionGuard())
            .logStartupInfo(false)
            .bannerMode(org.springframework.boot.Banner.Mode.OFF)
            .properties(
                "spring.main.log-startup-info=false",
                "logging.config=classpath:logback-command.xml");
    if (!needs.profile().isEmpty()) {
      program.profiles(needs.profile());
    }
    try (var context = program.run()) {
      return new CommandLine(context.getBean(command)).execute(args);
    } catch (ProductionGuard.MissingSetting told) {
      return CommandLine.ExitCode.USAGE;
    }
  }

  private static int unknown(String name) {
    System.err.println("No such command: " + name);
    System.err.println(
        "Commands: "
            + String.join(
                ", ",
                all().stream()
                    .map(it -> it.getAnnotation(Command.class).name())
                    .sorted()
                    .toList()));
    return CommandLine.ExitCode.USAGE;
  }
}
