package org.yanchao.expert;

import java.util.Set;
import java.util.UUID;

/**
 * The applicants of one batch by everything they are known by.
 *
 * @param applicants ids of the applicants
 * @param creditCodes their credit codes
 * @param names their names, as an expert's employer may be written
 * @param townships names of the townships that gave their opinion on them
 * @param supervisor who watches the draw
 */
public record KnownSide(
    Set<UUID> applicants,
    Set<String> creditCodes,
    Set<String> names,
    Set<String> townships,
    String supervisor) {}
