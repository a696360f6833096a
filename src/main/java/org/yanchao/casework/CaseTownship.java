package org.yanchao.casework;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanchao.dossier.Dossier;
import org.yanchao.dossier.DossierFile;
import org.yanchao.dossier.Packs;
import org.yanchao.form.Choice;
import org.yanchao.form.FormAnswers;
import org.yanchao.kernel.Regions;

/** The township or street office of a project, whose opinion goes with the application. */
@Component
class CaseTownship {

  private static final String KEY = "township";

  private final DossierFile file;
  private final Packs packs;
  private final Regions regions;

  CaseTownship(DossierFile file, Packs packs, Regions regions) {
    this.file = file;
    this.packs = packs;
    this.regions = regions;
  }

  /** Its own name, without that of the county in front; empty when none was given. */
  String of(UUID dossierId) {
    var dossier = file.get(dossierId);
    var typed = FormAnswers.fromJson(dossier.answers()).text(KEY).strip();
    var name = label(dossier, typed);
    var county = regions.ever(dossier.county()).name();
    return name.startsWith(county) ? name.substring(county.length()) : name;
  }

  /** A form may offer townships by code. */
  private String label(Dossier dossier, String typed) {
    return packs.application(packs.of(dossier)).field(KEY).stream()
        .flatMap(it -> it.rules().choices().stream())
        .filter(it -> it.value().equals(typed))
        .findFirst()
        .map(Choice::label)
        .orElse(typed);
  }
}
