package org.yanchao.casework;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yanchao.casefile.GroundStatus;
import org.yanchao.dossier.DossierFile;
import org.yanchao.dossier.GroundClaim;
import org.yanchao.dossier.GroundEntry;
import org.yanchao.dossier.Packs;
import org.yanchao.form.FormAnswers;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Regions;
import org.yanchao.policy.Programme;
import org.yanchao.reference.Listing;
import org.yanchao.reference.ReferenceList;

/** What the reference lists say of claimed grounds; a missing list is never a no. */
@Component
class GroundListings {

  private final DossierFile file;
  private final Packs packs;
  private final ReferenceList lists;
  private final Regions regions;
  private final CaseTownship townships;

  GroundListings(
      DossierFile file, Packs packs, ReferenceList lists, Regions regions, CaseTownship townships) {
    this.file = file;
    this.packs = packs;
    this.lists = lists;
    this.regions = regions;
    this.townships = townships;
  }

  /** By claim; a ground that rests on no list is not in it. */
  Map<UUID, Listing> of(LevelCase it) {
    var found = new HashMap<UUID, Listing>();
    for (var claim : file.contents().claims(it.origin().dossierId())) {
      listing(it, claim).ifPresent(listing -> found.put(claim.id(), listing));
    }
    return Map.copyOf(found);
  }

  /** Why a claim cannot be refused while its list is missing, empty when it can. */
  Optional<Refusal> whyNotDecide(LevelCase it, UUID claim, GroundStatus status) {
    return status == GroundStatus.REFUSED && of(it).get(claim) == Listing.UNKNOWN
        ? Refusal.because("submission.list-missing")
        : Optional.empty();
  }

  private Optional<Listing> listing(LevelCase it, GroundClaim claim) {
    var programme = packs.pinned(it.origin().packVersion());
    return list(programme, claim.entry()).map(list -> lookUp(it, programme, list, claim.entry()));
  }

  private static Optional<String> list(Programme programme, GroundEntry claim) {
    return programme.preference(claim.category()).stream()
        .flatMap(it -> it.grounds().stream())
        .filter(it -> it.id().equals(claim.ground()))
        .flatMap(it -> Optional.ofNullable(it.list()).stream())
        .findFirst();
  }

  /** Valid on the day of the claim, else on the application date. */
  private Listing lookUp(LevelCase it, Programme programme, String list, GroundEntry claim) {
    if (!lists.known(programme.id(), list)) {
      return Listing.UNKNOWN;
    }
    var day = claim.onDay() == null ? programme.cycle().asOf().date() : claim.onDay();
    return keys(it)
            .anyMatch(key -> lists.lookUp(programme.id(), list, key, day) == Listing.CONFIRMED)
        ? Listing.CONFIRMED
        : Listing.NOT_LISTED;
  }

  /** The unit, the village by its full name, or the organisation: whatever the list goes by. */
  private Stream<String> keys(LevelCase it) {
    var dossier = file.get(it.origin().dossierId());
    var answers = FormAnswers.fromJson(dossier.answers());
    var county = regions.ever(dossier.county()).name();
    var township = townships.of(dossier.id());
    return Stream.of(
        dossier.county(),
        county,
        county + township,
        county + township + answers.text("village"),
        answers.text("creditCode"));
  }
}
