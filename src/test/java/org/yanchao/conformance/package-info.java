/**
 * The house rules as tests, each with a planted offender that turns it red. Start reading at {@link
 * org.yanchao.conformance.HouseRulesTest}.
 */
@org.jspecify.annotations.NullMarked
package org.yanchao.conformance;
