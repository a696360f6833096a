package org.yanchao.kernel;

/**
 * The thing does not exist or is not yours: deliberately one answer, so that nobody learns of what
 * they may not see.
 */
public class NotFound extends RuntimeException {

  public NotFound(String noun) {
    super("no such " + noun);
  }
}
