package org.yanchao.pack;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stops a first start without any good pack; the message names every problem. */
final class BadPack extends IllegalStateException {

  BadPack(PackReading reading) {
    super(
        Stream.concat(Stream.of("no good pack to start with"), told(reading))
            .collect(Collectors.joining("\n")));
  }

  private static Stream<String> told(PackReading reading) {
    return reading.refused().stream()
        .flatMap(
            it ->
                it.problems().isEmpty()
                    ? Stream.of(it.folder() + ": " + it.why())
                    : it.problems().stream().map(PackProblem::toString));
  }
}
