package org.yanchao.account;

import java.util.Arrays;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.yanchao.kernel.BusinessClock;

/** Sign-in and the outer fence: everything is denied that no module granted. */
@Configuration
class SecurityConfiguration {

  private static final String POLICY =
      "default-src 'self'; img-src 'self' data:; style-src 'self'; "
          + "frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'";

  @Bean
  PasswordEncoder passwordEncoder() {
    return new BCryptPasswordEncoder();
  }

  @Bean
  UserDetailsService people(AccountDesk accounts, SignInGuard guard) {
    return login ->
        accounts
            .byLogin(login)
            .map(it -> SignedIn.of(it).kept(guard.locked(it.id())))
            .orElseThrow(() -> new UsernameNotFoundException("no such login"));
  }

  @Bean
  @ConditionalOnWebApplication
  SecurityFilterChain fence(
      HttpSecurity http, List<AccessRules> modules, AccountDesk accounts, BusinessClock clock)
      throws Exception {
    return http.addFilterAfter(new StillAllowed(accounts), AuthorizationFilter.class)
        .addFilterAfter(new WithinPass(clock), StillAllowed.class)
        .authorizeHttpRequests(
            requests -> {
              var grants = new RegistryGrants(requests);
              grants.open("/css/**", "/js/**", "/img/**", "/webjars/**", "/error", "/favicon.ico");
              modules.forEach(module -> module.grant(grants));
              requests.anyRequest().denyAll();
            })
        .formLogin(form -> form.loginPage("/sign-in").defaultSuccessUrl("/start").permitAll())
        .exceptionHandling(it -> it.accessDeniedHandler(new SessionOver()))
        .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signed-out"))
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                    .referrerPolicy(
                        it ->
                            it.policy(
                                org.springframework.security.web.header.writers
                                    .ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN)))
        .build();
  }

  private record RegistryGrants(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests)
      implements AccessRules.Grants {

    @Override
    public AccessRules.Grants open(String... patterns) {
      requests.requestMatchers(patterns).permitAll();
      return this;
    }

    @Override
    public AccessRules.Grants to(Role[] roles, String... patterns) {
      var names = Arrays.stream(roles).map(Role::name).toArray(String[]::new);
      requests.requestMatchers(patterns).hasAnyRole(names);
      return this;
    }

    @Override
    public AccessRules.Grants signedIn(String... patterns) {
      requests.requestMatchers(patterns).authenticated();
      return this;
    }
  }
}
