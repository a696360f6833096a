package org.yanchao.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yanchao.kernel.Invariant;

/** Certificate numbers of one series run from one without a gap. */
@Component
class GaplessCertificates implements Invariant {

  private final Namings namings;

  GaplessCertificates(Namings namings) {
    this.namings = namings;
  }

  @Override
  public String name() {
    return "2-certificates-gapless";
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> violations() {
    Map<String, List<String>> series =
        namings.findByImportedFalseAndCertificateNoIsNotNull().stream()
            .map(Naming::certificateNo)
            .flatMap(it -> Optional.ofNullable(it).stream())
            .collect(
                Collectors.groupingBy(
                    it -> it.substring(0, serialStart(it)), TreeMap::new, Collectors.toList()));
    var found = new ArrayList<String>();
    series.forEach(
        (start, numbers) -> {
          if (!gapless(numbers)) {
            found.add(start);
          }
        });
    return List.copyOf(found);
  }

  private static boolean gapless(List<String> numbers) {
    var serials = new TreeSet<Integer>();
    numbers.forEach(it -> serials.add(Integer.parseInt(it.substring(serialStart(it)))));
    return serials.size() == numbers.size()
        && serials.first() == 1
        && serials.last() == serials.size();
  }

  private static int serialStart(String number) {
    var start = number.length();
    while (start > 0 && Character.isDigit(number.charAt(start - 1))) {
      start--;
    }
    return start;
  }
}
