package org.yanchao.casework;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanchao.dossier.DossierContents;
import org.yanchao.dossier.PersonView;

/** Finds persons who stand in more than one roster of a cycle. */
@Component
class Duplicates {

  private final DossierContents contents;
  private final Doubles doubles;

  Duplicates(DossierContents contents, Doubles doubles) {
    this.contents = contents;
    this.doubles = doubles;
  }

  List<DuplicatePerson> of(LevelCase it) {
    var origin = it.origin();
    var mine = contents.people(origin.dossierId());
    var elsewhere =
        doubles.elsewhere(origin.dossierId(), origin.programme(), origin.cycle()).stream()
            .collect(
                Collectors.groupingBy(
                    Doubles.Row::getIdHash,
                    Collectors.mapping(Doubles.Row::getCaseNo, Collectors.toList())));
    return mine.stream()
        .map(p -> new DuplicatePerson(p.id(), numbers(elsewhere.get(p.idHash())), twice(mine, p)))
        .filter(d -> d.here() || !d.caseNos().isEmpty())
        .toList();
  }

  private static List<String> numbers(@Nullable List<String> found) {
    return found == null ? List.of() : found.stream().distinct().sorted().toList();
  }

  private static boolean twice(List<PersonView> roster, PersonView person) {
    UUID self = person.id();
    return roster.stream()
        .anyMatch(p -> !p.id().equals(self) && p.idHash().equals(person.idHash()));
  }
}
