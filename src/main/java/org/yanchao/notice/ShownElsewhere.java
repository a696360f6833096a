package org.yanchao.notice;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where and since when the government's own site shows a notice; that one may be the one that
 * counts.
 *
 * @param firstDay its first day there, null while unknown
 * @param screenshot picture of the page there, null while there is none
 */
public record ShownElsewhere(String url, @Nullable LocalDate firstDay, @Nullable UUID screenshot) {}
