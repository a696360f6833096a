package org.yanchao.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.Refusal;

/** What a password must be like, and where one-time passwords come from. */
@Component
class Passwords {

  static final int SHORTEST = 10;

  /** What the hash takes in; a longer text would be cut off unseen. */
  private static final int LONGEST_IN_BYTES = 72;

  private static final int KINDS = 3;

  /** Nothing that is mistaken for something else when it is read from paper. */
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private static final int ONE_TIME_LENGTH = 14;

  private final SecureRandom chance = new SecureRandom();
  private final PasswordEncoder encoder;

  Passwords(PasswordEncoder encoder) {
    this.encoder = encoder;
  }

  /** Why this text cannot be somebody's password, empty when it can. */
  Optional<Refusal> whyNot(String login, String password) {
    if (password.length() < SHORTEST) {
      return Refusal.because("account.password-short", SHORTEST);
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_BYTES) {
      return Refusal.because("account.password-long", LONGEST_IN_BYTES);
    }
    if (password.toLowerCase(Locale.ROOT).contains(login)) {
      return Refusal.because("account.password-names-login");
    }
    return kinds(password) < KINDS
        ? Refusal.because("account.password-plain", KINDS)
        : Optional.empty();
  }

  private static long kinds(String password) {
    return Stream.<IntPredicate>of(
            it -> it >= 'a' && it <= 'z',
            it -> it >= 'A' && it <= 'Z',
            it -> it >= '0' && it <= '9',
            it -> it < '0' || it > '9' && it < 'A' || it > 'Z' && it < 'a' || it > 'z')
        .filter(kind -> password.chars().anyMatch(kind))
        .count();
  }

  /** Machine randomness, never repeatable. */
  String oneTime() {
    var text = new StringBuilder();
    for (var i = 0; i < ONE_TIME_LENGTH; i++) {
      text.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  String hash(String password) {
    return encoder.encode(password);
  }

  boolean fits(String password, String hash) {
    return password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_IN_BYTES
        && encoder.matches(password, hash);
  }
}
