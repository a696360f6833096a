package org.yanchao.notification;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Sends the title of a notification by e-mail and says where to read it: what it is about stays in
 * the program. Without a mail server nothing is sent and nothing waits.
 */
@Component
class Outbox {

  private final ObjectProvider<JavaMailSender> server;
  private final JdbcClient sql;
  private final MessageSource words;
  private final String from;
  private final String address;

  Outbox(
      ObjectProvider<JavaMailSender> server,
      JdbcClient sql,
      MessageSource words,
      @Value("${yanchao.mail-from:}") String from,
      @Value("${yanchao.public-url:http://localhost:8080}") String address) {
    this.server = server;
    this.sql = sql;
    this.words = words;
    this.from = from;
    this.address = address;
  }

  String addressOf(String account) {
    return sql.sql("select address from mail_address where account = ?")
        .param(account)
        .query(String.class)
        .optional()
        .orElse("");
  }

  void address(String account, String typed) {
    sql.sql("delete from mail_address where account = ?").param(account).update();
    if (!typed.isEmpty()) {
      sql.sql("insert into mail_address (account, address) values (?, ?)")
          .params(account, typed)
          .update();
    }
  }

  boolean reaches(String account) {
    return server.getIfAvailable() != null && !addressOf(account).isEmpty();
  }

  /** The id of the message is that of the notification: a server that gets it twice can tell. */
  void send(Notification notification) {
    var chinese = java.util.Locale.SIMPLIFIED_CHINESE;
    var text =
        words.getMessage("notification.mail", new Object[] {link(notification.id())}, chinese);
    server.ifAvailable(
        it ->
            it.send(
                mime -> {
                  var mail = new MimeMessageHelper(mime, "UTF-8");
                  mail.setTo(addressOf(notification.account()));
                  mail.setFrom(from);
                  mail.setSubject(notification.title());
                  mail.setText(text);
                  mime.setHeader("Message-ID", "<" + notification.id() + "@yanchao>");
                }));
  }

  private String link(UUID notification) {
    return address + "/notifications/" + notification;
  }
}
