package org.yanchao.notice;

/**
 * What the officer found and proposes.
 *
 * @param finding for the file
 * @param upheld whether the item is to be removed
 * @param falseMaterial whether false material was filed, which ends the case itself (X6)
 * @param answer the reasoned answer to the objector
 */
public record InvestigationEntry(
    String finding, boolean upheld, boolean falseMaterial, String answer) {}
