package org.yanchao.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/**
 * Finds the message bundles of all modules by itself, so that no module has to be named in a list,
 * and lets everyone choose between Chinese and English.
 */
@Configuration(proxyBeanMethods = false)
class MessagesConfiguration implements WebMvcConfigurer {

  private static final String BUNDLES = "classpath*:messages/*.properties";
  private static final Duration A_YEAR = Duration.ofDays(365);

  @Bean
  MessageSource messageSource() throws IOException {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasenames(baseNames());
    messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
    // Chinese stands in the files without suffix; a server in another locale must not change that.
    messages.setFallbackToSystemLocale(false);
    return messages;
  }

  @Bean
  LocaleResolver localeResolver() {
    CookieLocaleResolver locales = new CookieLocaleResolver("lang");
    locales.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
    locales.setCookieMaxAge(A_YEAR);
    locales.setCookieHttpOnly(true);
    locales.setCookieSameSite("Lax");
    locales.setRejectInvalidCookies(false);
    return locales;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new LanguageSwitch());
  }

  private static String[] baseNames() throws IOException {
    Resource[] bundles = new PathMatchingResourcePatternResolver().getResources(BUNDLES);
    return Arrays.stream(bundles)
        .map(bundle -> String.valueOf(bundle.getFilename()))
        .map(file -> "messages/" + file.replaceFirst("(_en)?\\.properties$", ""))
        .distinct()
        .sorted()
        .toArray(String[]::new);
  }

  /** Two languages, whatever is asked for. */
  private static final class LanguageSwitch extends LocaleChangeInterceptor {

    LanguageSwitch() {
      setParamName("lang");
      setHttpMethods("GET");
    }

    @Override
    protected Locale parseLocaleValue(String asked) {
      return asked.startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
  }
}
