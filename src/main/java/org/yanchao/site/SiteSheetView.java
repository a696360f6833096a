package org.yanchao.site;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanchao.candidacy.SiteFinding;
import org.yanchao.casework.CaseSummary;
import org.yanchao.form.FormAnswers;

/**
 * A visit as its page shows it.
 *
 * @param points as typed, by criterion
 * @param signature the scan of the signed record, null while there is none
 * @param finishedBy account of the officer who signed, null before
 */
public record SiteSheetView(
    CaseSummary filed,
    FormAnswers answers,
    Map<String, String> points,
    List<SiteFinding.Photo> photos,
    @Nullable UUID signature,
    SiteState state,
    long version,
    @Nullable Instant finishedAt,
    @Nullable String finishedBy) {}
