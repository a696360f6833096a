package org.yanchao.rehearsal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.yanchao.account.AccessRules;
import org.yanchao.rehearsal.DemoRun;

/** Who may move the demo's clock: everybody; and until its first morning there is no other page. */
@Configuration
@Profile("demo")
class ClockPages implements WebMvcConfigurer {

  private final DemoRun run;

  ClockPages(DemoRun run) {
    this.run = run;
  }

  @Bean
  static AccessRules clockAccess() {
    return grants -> grants.open("/clock", "/clock/story");
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(new Opening())
        .excludePathPatterns("/clock/**", "/css/**", "/img/**", "/webjars/**", "/error");
  }

  /** Shows the progress of the opening in place of any page. */
  private final class Opening implements HandlerInterceptor {

    @Override
    public boolean preHandle(
        HttpServletRequest request, HttpServletResponse response, Object handler)
        throws IOException {
      var opening = run.opening() && run.target().isPresent();
      if (opening) {
        response.sendRedirect(request.getContextPath() + "/clock");
      }
      return !opening;
    }
  }
}
