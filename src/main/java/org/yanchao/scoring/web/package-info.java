/** The pages of this module: what experts see and type, and paper sheets. */
@org.jspecify.annotations.NullMarked
package org.yanchao.scoring.web;
