package org.yanchao.kernel;

import java.util.List;
import java.util.UUID;

/** An event that people are told of, each once. */
public interface Notifiable {

  /** What each of them is told. */
  List<Message> messages();

  /**
   * One message to one person.
   *
   * @param cause id of what it is about; one person is told of it once
   * @param account id of the person's account
   * @param title one line; it may leave the program by e-mail
   * @param body the whole text, read in the program only
   */
  record Message(UUID cause, String account, String title, String body) {}
}
