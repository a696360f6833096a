/** Pages of rankings, namings, certificates and recommendations. */
@org.jspecify.annotations.NullMarked
package org.yanchao.naming.web;
