package org.yanchao.workflow;

import java.util.AbstractMap;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * The beans an expression may name: delegates, nothing else. Looked up when first asked, so that
 * the engine can start before the desks.
 */
final class AllowedBeans extends AbstractMap<Object, Object> {

  private final ListableBeanFactory beans;

  AllowedBeans(ListableBeanFactory beans) {
    this.beans = beans;
  }

  @Override
  public boolean containsKey(Object name) {
    return name instanceof String bean
        && beans.containsBean(bean)
        && beans.isTypeMatch(bean, JavaDelegate.class);
  }

  @Override
  public Object get(Object name) {
    return containsKey(name) ? beans.getBean((String) name) : null;
  }

  @Override
  public Set<Entry<Object, Object>> entrySet() {
    return Set.of();
  }
}
