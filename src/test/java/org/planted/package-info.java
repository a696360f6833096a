/**
 * Offenders: each type breaks one house rule on purpose, so that the rule is seen to bite. They
 * live outside {@code org.yanchao}, where no application scans them.
 */
@org.jspecify.annotations.NullMarked
package org.planted;
