/** The pages of a library of experts and of an expert's own profile. */
@org.jspecify.annotations.NullMarked
package org.yanchao.expert.web;
