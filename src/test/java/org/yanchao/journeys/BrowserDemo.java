package org.yanchao.journeys;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * Gives journeys the one {@link Demo} of this run. Without a browser they are skipped with one
 * line, unless the build asks for everything.
 */
final class BrowserDemo implements BeforeAllCallback, ParameterResolver {

  private static final Namespace HERE = Namespace.create(BrowserDemo.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    if (Theatre.possible()) {
      return;
    }
    var why = "no browser, journeys are skipped";
    if ("all".equals(System.getProperty("yanchao.require"))) {
      throw new AssertionFailedError(why);
    }
    throw new TestAbortedException(why);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Demo.class;
  }

  @Override
  public Demo resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(HERE)
        .getOrComputeIfAbsent(Shared.class, it -> new Shared(Demo.start()), Shared.class)
        .demo();
  }

  /** Closed by JUnit when all tests are over. */
  private record Shared(Demo demo) implements ExtensionContext.Store.CloseableResource {

    @Override
    public void close() {
      demo.close();
    }
  }
}
