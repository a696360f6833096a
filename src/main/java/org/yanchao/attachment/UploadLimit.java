package org.yanchao.attachment;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns an upload away by its announced length, before anything reads its parts: a form whose parts
 * cannot be read has no token either, and would be answered as if it were forged.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadLimit extends OncePerRequestFilter {

  /** The page that says so; an error page would read the parts again. */
  static final String PAGE = "/too-large";

  private final long most;

  UploadLimit(@Value("${spring.servlet.multipart.max-file-size}") DataSize most) {
    this.most = most.toBytes();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var type = request.getContentType();
    var upload = type != null && type.startsWith("multipart/");
    if (upload && request.getContentLengthLong() > most) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", request.getContextPath() + PAGE);
    } else {
      chain.doFilter(request, response);
    }
  }
}
