package org.yanchao.panel;

/**
 * What sets one draw of a batch apart from another.
 *
 * @param no counted per batch, abandoned draws included
 * @param share what nobody could choose together with the rest
 */
record Lot(int no, String share) {}
