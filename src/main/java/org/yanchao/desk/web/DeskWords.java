package org.yanchao.desk.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.yanchao.account.AccountDesk;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Regions;
import org.yanchao.kernel.Who;

/** Names of units, people, tasks and instants for pages; templates ask it as {@code @deskWords}. */
@Component("deskWords")
public class DeskWords {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final MessageSource messages;
  private final Regions regions;
  private final AccountDesk accounts;

  DeskWords(MessageSource messages, Regions regions, AccountDesk accounts) {
    this.messages = messages;
    this.regions = regions;
    this.accounts = accounts;
  }

  /** A text of the bundles; every value is shown as it is, numbers without separators. */
  public String of(String key, Object... args) {
    var texts = Arrays.stream(args).map(String::valueOf).toArray();
    return messages.getMessage(key, texts, LocaleContextHolder.getLocale());
  }

  /** A text of the bundles, or what was given when there is none. */
  public String or(String key, String given) {
    var found = messages.getMessage(key, null, given, LocaleContextHolder.getLocale());
    return found == null ? given : found;
  }

  /** A task as the diagram names it, or in the reader's language. */
  public String task(String activity, String name) {
    return or("bpmn." + activity, name);
  }

  /** The name of a unit; an unknown key as it stands. */
  public String unit(@Nullable String key) {
    if (key == null) {
      return "";
    }
    try {
      return regions.ever(key).name();
    } catch (NotFound unknown) {
      return key;
    }
  }

  /** The name of a person. */
  public String person(String account) {
    return accounts.nameOf(account);
  }

  /** Who did something: unit and name of a person, or the system. */
  public String who(Who who) {
    if (who.role().equals("SYSTEM")) {
      return of("desk.who.system");
    }
    if (who.role().equals("PUBLIC")) {
      return of("desk.who.public");
    }
    return of("desk.who", person(who.account()), or("role." + who.role(), who.role()));
  }

  /** An instant to the minute, in Shanghai. */
  public String minute(@Nullable Instant at) {
    return at == null ? "" : MINUTE.format(at.atZone(BusinessClock.ZONE));
  }
}
