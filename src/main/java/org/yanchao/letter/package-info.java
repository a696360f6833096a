/**
 * Result letters: prepared, changed, and sent together once the result is public. Start reading at
 * {@link org.yanchao.letter.LetterDesk}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Result letters",
    allowedDependencies = {
      "kernel",
      "account",
      "policy",
      "attachment",
      "document",
      "round",
      "applicant",
      "casework",
      "decision",
      "naming"
    })
@org.jspecify.annotations.NullMarked
package org.yanchao.letter;
