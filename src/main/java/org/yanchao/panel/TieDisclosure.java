package org.yanchao.panel;

import java.util.UUID;
import org.yanchao.expert.RecusalGround;

/** A relation an expert discloses to a candidate of the batch. */
public record TieDisclosure(UUID candidate, RecusalGround ground, String note) {}
