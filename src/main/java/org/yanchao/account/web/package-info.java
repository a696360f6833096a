/** Sign-in, accounts and passwords. */
@org.jspecify.annotations.NullMarked
package org.yanchao.account.web;
