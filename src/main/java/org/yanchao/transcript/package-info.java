/**
 * A draw as a pure function: what was sealed and the shares of chance go in, the panel and its
 * transcript come out, and anyone can recompute it. Start reading at {@link
 * org.yanchao.transcript.DrawAlgorithm}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Transcript",
    allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.yanchao.transcript;
