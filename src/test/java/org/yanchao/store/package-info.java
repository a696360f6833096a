/** Data tests run here once on H2 and once on MariaDB. Start reading at {@link EveryDatabase}. */
@org.jspecify.annotations.NullMarked
package org.yanchao.store;
