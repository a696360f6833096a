package org.yanchao.transcript;

import java.util.List;
import java.util.Map;

/**
 * A draw as it is stored, printed and recomputed.
 *
 * @param request what was sealed for this batch
 * @param sealed SHA-256 of the sealed request of every batch drawn together, by batch number
 * @param commitment SHA-256 over these, entered in the trail before chance was known
 * @param shares the shares of chance, in the order they were given
 * @param seed SHA-256 over request, commitment and shares, in hexadecimal
 * @param permutation the eligible experts in the order chance gave them
 * @param seats who was seated, in the order of the seats
 * @param alternates who follows, in order
 */
public record Transcript(
    DrawRequest request,
    Map<String, String> sealed,
    String commitment,
    List<Share> shares,
    String seed,
    List<String> permutation,
    List<String> seats,
    List<String> alternates) {

  /** Whether every seat is taken. */
  public boolean complete() {
    return seats.size() == request.rules().seats();
  }
}
