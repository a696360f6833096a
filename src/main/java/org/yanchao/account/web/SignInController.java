package org.yanchao.account.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.yanchao.account.DemoSignIns;

/** The sign-in page; only a demo shows sample accounts. */
@Controller
class SignInController {

  private final ObjectProvider<DemoSignIns> demo;

  SignInController(ObjectProvider<DemoSignIns> demo) {
    this.demo = demo;
  }

  @GetMapping("/sign-in")
  String signIn(Model page) {
    demo.ifAvailable(
        it -> {
          page.addAttribute("demoAccounts", it.samples());
          page.addAttribute("demoPassword", it.password());
        });
    return "account/sign-in";
  }
}
