package org.yanchao.scoring;

import java.util.UUID;
import org.yanchao.expert.RecusalGround;

/**
 * A relation an expert discloses to an applicant of the batch. Not to a candidate: its id stands in
 * addresses under which its name may be covered.
 */
public record TieDisclosure(UUID applicant, RecusalGround ground, String note) {}
