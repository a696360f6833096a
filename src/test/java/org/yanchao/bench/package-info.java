/**
 * Benchmarks: each class ends in {@code Bench}, is a JUnit class and prints medians through {@link
 * org.yanchao.bench.Medians}. They run under the profile {@code bench} only.
 */
@org.jspecify.annotations.NullMarked
package org.yanchao.bench;
