package org.yanchao.store;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Hands each run of an {@link EveryDatabase} test its server, and drops the schema after it. */
class DatabaseExtension implements TestTemplateInvocationContextProvider {

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return true;
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    return Arrays.stream(Database.Server.values()).map(OneServer::new);
  }

  private record OneServer(Database.Server server) implements TestTemplateInvocationContext {

    @Override
    public String getDisplayName(int index) {
      return "on " + server;
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      return List.of(new Supply(server));
    }
  }

  private static final class Supply
      implements BeforeEachCallback, ParameterResolver, AfterEachCallback {

    private final Database.Server server;
    private @Nullable Database database;

    Supply(Database.Server server) {
      this.server = server;
    }

    /** Not while resolving the parameter: there a missing server would fail instead of skip. */
    @Override
    public void beforeEach(ExtensionContext context) {
      database = Database.migrated(server);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Database.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return Objects.requireNonNull(database);
    }

    @Override
    public void afterEach(ExtensionContext context) {
      if (database != null) {
        database.close();
      }
    }
  }
}
