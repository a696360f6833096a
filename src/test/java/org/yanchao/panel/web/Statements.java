package org.yanchao.panel.web;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Counts what goes to the database. */
@TestComponent
class Statements implements BeanPostProcessor {

  private final List<String> statements = new CopyOnWriteArrayList<>();
  private final AtomicInteger commits = new AtomicInteger();

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source ? counted(source) : bean;
  }

  private DataSource counted(DataSource source) {
    return ProxyDataSourceBuilder.create(source)
        .afterQuery((execution, queries) -> queries.forEach(it -> statements.add(it.getQuery())))
        .afterMethod(
            call -> {
              if (call.getMethod().getName().equals("commit")) {
                commits.incrementAndGet();
              }
            })
        .build();
  }

  void reset() {
    statements.clear();
    commits.set(0);
  }

  List<String> seen() {
    return statements;
  }

  int commits() {
    return commits.get();
  }
}
