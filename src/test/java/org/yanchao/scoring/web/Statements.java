package org.yanchao.scoring.web;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Counts what goes to the database: every statement, and the commits of what was written. */
@TestComponent
public class Statements implements BeanPostProcessor {

  private final List<String> statements = new CopyOnWriteArrayList<>();
  private final AtomicInteger commits = new AtomicInteger();
  private final AtomicBoolean wrote = new AtomicBoolean();

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source ? counted(source) : bean;
  }

  private DataSource counted(DataSource source) {
    return ProxyDataSourceBuilder.create(source)
        .afterQuery((execution, queries) -> queries.forEach(it -> note(it.getQuery())))
        .afterMethod(
            call -> {
              if (call.getMethod().getName().equals("commit") && wrote.getAndSet(false)) {
                commits.incrementAndGet();
              }
            })
        .build();
  }

  private void note(String statement) {
    statements.add(statement);
    if (!statement.startsWith("select")) {
      wrote.set(true);
    }
  }

  public void reset() {
    statements.clear();
    wrote.set(false);
    commits.set(0);
  }

  public List<String> seen() {
    return statements;
  }

  public int commits() {
    return commits.get();
  }
}
