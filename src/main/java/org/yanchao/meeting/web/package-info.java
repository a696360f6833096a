/** The pages of this module: the meeting room and the opinion. */
@org.jspecify.annotations.NullMarked
package org.yanchao.meeting.web;
