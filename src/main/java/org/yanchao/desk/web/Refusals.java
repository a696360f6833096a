package org.yanchao.desk.web;

import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.validation.BindException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;
import org.yanchao.account.CurrentPerson;
import org.yanchao.account.SignedIn;
import org.yanchao.kernel.NotFound;
import org.yanchao.kernel.Refusal;
import org.yanchao.kernel.Refused;
import org.yanchao.kernel.Who;
import org.yanchao.trail.Trail;

/**
 * What a page answers when a rule said no, after the rollback: the form again with the values kept
 * and the reason on top, and a line in the trail. Nothing of the inside is shown.
 */
@ControllerAdvice
class Refusals {

  private static final String LOCAL_PATH = "/(?!/)[\\w\\-./?=&%]*";

  private static final String TOO_LONG = "22001";

  private final Trail trail;
  private final LayoutAdvice layout;

  Refusals(Trail trail, LayoutAdvice layout) {
    this.trail = trail;
    this.layout = layout;
  }

  @ExceptionHandler
  ModelAndView refused(Refused refused, HttpServletRequest request) {
    return refused(refused.refusal(), request);
  }

  /** A day, number or choice that cannot be read; an address typed so leads nowhere. */
  @ExceptionHandler({
    BindException.class,
    TypeMismatchException.class,
    MissingServletRequestParameterException.class
  })
  ModelAndView unreadable(HttpServletRequest request) {
    return "POST".equals(request.getMethod())
        ? refused(Refusal.of("desk.unreadable"), request)
        : page("error", HttpStatus.BAD_REQUEST, request);
  }

  private ModelAndView refused(Refusal refusal, HttpServletRequest request) {
    enter(refusal, request);
    var back = request.getParameter("_back");
    if (back == null || !back.matches(LOCAL_PATH)) {
      var page = page("error/422", HttpStatus.UNPROCESSABLE_ENTITY, request);
      return page.addObject("refusal", refusal);
    }
    var flash = RequestContextUtils.getOutputFlashMap(request);
    flash.put("refusal", refusal);
    flash.put("kept", kept(request));
    RequestContextUtils.saveOutputFlashMap(back, request, response(request));
    var redirect = new RedirectView(back, true);
    redirect.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(redirect);
  }

  @ExceptionHandler
  ModelAndView notFound(NotFound notFound, HttpServletRequest request) {
    if ("POST".equals(request.getMethod())) {
      enter(Refusal.of("desk.not-found"), request);
    }
    return page("error/404", HttpStatus.NOT_FOUND, request);
  }

  /** Two at once may also meet in a unique index, such as that of document numbers. */
  @ExceptionHandler({ConcurrencyFailureException.class, DataIntegrityViolationException.class})
  ModelAndView someoneWasFaster(DataAccessException lost, HttpServletRequest request) {
    if (tooLong(lost)) {
      return refused(Refusal.of("desk.too-long"), request);
    }
    enter(Refusal.of("desk.someone-was-faster"), request);
    return page("error/409", HttpStatus.CONFLICT, request);
  }

  /** What is longer than its column fails when the trail is linked, outside any translation. */
  @ExceptionHandler
  ModelAndView notStored(PersistenceException lost, HttpServletRequest request) {
    if (!tooLong(lost)) {
      throw lost;
    }
    return refused(Refusal.of("desk.too-long"), request);
  }

  private static boolean tooLong(Exception lost) {
    return NestedExceptionUtils.getMostSpecificCause(lost) instanceof SQLException cause
        && TOO_LONG.equals(cause.getSQLState());
  }

  private void enter(Refusal refusal, HttpServletRequest request) {
    var by = CurrentPerson.get().map(SignedIn::actor).map(it -> it.who()).orElse(PUBLIC_VISITOR);
    trail.recordRefused(by, subjectOf(request.getRequestURI()), refusal);
  }

  private static final Who PUBLIC_VISITOR = new Who("visitor", "PUBLIC", null);

  /** The first id in the address is what the attempt was about; else the page itself. */
  private static String subjectOf(String path) {
    for (var part : path.split("/")) {
      if (part.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
        return part;
      }
    }
    return path.length() > 64 ? path.substring(0, 64) : path;
  }

  private static Map<String, String> kept(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream()
        .filter(it -> !it.getKey().startsWith("_") && it.getValue().length > 0)
        .collect(Collectors.toMap(Map.Entry::getKey, it -> String.join(",", it.getValue())));
  }

  private static jakarta.servlet.http.HttpServletResponse response(HttpServletRequest request) {
    return ((org.springframework.web.context.request.ServletRequestAttributes)
            org.springframework.web.context.request.RequestContextHolder.currentRequestAttributes())
        .getResponse();
  }

  /** Spring asks no advice for the model of an error page, so the layout is filled here. */
  private ModelAndView page(String view, HttpStatusCode status, HttpServletRequest request) {
    var model = new ExtendedModelMap();
    layout.layout(request, model);
    var page = new ModelAndView(view, model);
    page.setStatus(status);
    return page;
  }
}
