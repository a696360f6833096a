/**
 * A Camunda Form, drawn and validated on the server from one file (DESIGN §7). Start reading at
 * {@link org.yanchao.form.Forms}; what a page needs is {@link org.yanchao.form.FormAnswers}, {@link
 * org.yanchao.form.FormValidator} and the fragments in {@code templates/form}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "Form",
    type = org.springframework.modulith.ApplicationModule.Type.OPEN,
    allowedDependencies = "kernel")
@org.jspecify.annotations.NullMarked
package org.yanchao.form;
