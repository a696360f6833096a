/**
 * The only module that knows the process engine: listeners that move tokens, delegates, the inbox's
 * projection. Start reading at {@link org.yanchao.workflow.Tokens}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Workflow")
@org.jspecify.annotations.NullMarked
package org.yanchao.workflow;
