package org.yanchao.panel;

import java.util.List;

/**
 * A draw as it is stored, printed and recomputed.
 *
 * @param request what it depended on
 * @param seed SHA-256 over the canonical request, in hexadecimal
 * @param permutation the eligible experts in the order chance gave them
 * @param seats who was seated, in the order of the seats
 * @param alternates who follows, in order
 */
public record Transcript(
    DrawRequest request,
    String seed,
    List<String> permutation,
    List<String> seats,
    List<String> alternates) {

  /** Whether every seat is taken. */
  public boolean complete() {
    return seats.size() == request.seats();
  }
}
