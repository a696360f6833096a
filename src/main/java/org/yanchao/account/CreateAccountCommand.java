package org.yanchao.account;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yanchao.kernel.NeedsProgram;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/**
 * {@code create-account}: opens the first security administrator of an installation, who opens all
 * other accounts. The password is never an argument: others could read it in the list of processes.
 */
@Component
@NeedsProgram
@Command(name = "create-account", mixinStandardHelpOptions = true)
class CreateAccountCommand implements Callable<Integer> {

  private final FirstAccount first;
  private final MessageSource messages;
  private final ObjectMapper json;

  @Option(names = "--login", required = true, description = "what to sign in with")
  private String login = "";

  @Option(names = "--name", required = true, description = "name of the person")
  private String name = "";

  @Option(
      names = "--password-from-input",
      description = "read the password from standard input instead of making a one-time password")
  private boolean fromInput;

  CreateAccountCommand(FirstAccount first, MessageSource messages, ObjectMapper json) {
    this.first = first;
    this.messages = messages;
    this.json = json;
  }

  @Override
  public Integer call() throws IOException {
    var entry = new AccountEntry(login, name, Set.of(Role.SECURITY_ADMIN), "", "");
    try {
      var opened = first.open(entry, fromInput ? Optional.of(typed()) : Optional.empty());
      var answer =
          fromInput
              ? Map.of("login", opened.login())
              : Map.of("login", opened.login(), "password", opened.password());
      System.out.println(json.writerWithDefaultPrettyPrinter().writeValueAsString(answer));
      return ExitCode.OK;
    } catch (Refused refused) {
      tell(refused.refusal());
      return refused.refusal().code().equals(FirstAccount.EXISTS) ? 1 : ExitCode.USAGE;
    }
  }

  /** One line of what is piped in; a terminal is asked without showing what is typed. */
  private static String typed() throws IOException {
    var terminal = System.console();
    if (terminal != null) {
      var secret = terminal.readPassword("Password: ");
      return secret == null ? "" : new String(secret);
    }
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    return Optional.ofNullable(input.readLine()).orElse("");
  }

  private void tell(Refusal refusal) {
    for (var key : new String[] {refusal.messageKey(), refusal.messageKey() + ".todo"}) {
      System.err.println(messages.getMessage(key, refusal.args().toArray(), Locale.ENGLISH));
    }
  }
}
