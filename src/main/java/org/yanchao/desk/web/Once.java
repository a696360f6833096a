package org.yanchao.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.yanchao.desk.RequestKeys;
import org.yanchao.kernel.Refusal;

/**
 * The one mechanism around every state-changing form: key, change and answer in one transaction, so
 * a second click gets the first click's answer; an answer that is no redirect keeps nothing; a lost
 * lock is tried again here, outside the transaction.
 */
@Aspect
@Component
class Once {

  private static final int TRIES = 3;
  private static final String REDIRECT = "redirect:";

  private final RequestKeys keys;
  private final TransactionTemplate transaction;

  Once(RequestKeys keys, TransactionTemplate transaction) {
    this.keys = keys;
    this.transaction = transaction;
  }

  @Around(
      "within(org.yanchao..web..*) &&"
          + " @annotation(org.springframework.web.bind.annotation.PostMapping)")
  Object answerOnce(ProceedingJoinPoint page) throws Throwable {
    var key = request().getParameter("_key");
    if (key == null || key.length() != 36) {
      Refusal.of("desk.key-missing").raise();
    }
    for (var tries = 1; ; tries++) {
      try {
        return transaction.execute(status -> attempt(page, key, status::setRollbackOnly));
      } catch (CannotAcquireLockException lost) {
        if (tries == TRIES) {
          throw lost;
        }
      } catch (AlreadyTaken taken) {
        return keys.answered(key).orElseThrow(() -> taken);
      } catch (Checked checked) {
        throw checked.getCause();
      }
    }
  }

  private Object attempt(ProceedingJoinPoint page, String key, Runnable rollBack) {
    try {
      keys.take(key);
    } catch (DuplicateKeyException taken) {
      throw new AlreadyTaken(taken);
    }
    try {
      var answer = page.proceed();
      if (answer instanceof String view && view.startsWith(REDIRECT)) {
        keys.answer(key, view);
      } else {
        rollBack.run();
      }
      return answer;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new Checked(e);
    }
  }

  private static HttpServletRequest request() {
    return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
        .getRequest();
  }

  /** This key has had its answer. */
  private static final class AlreadyTaken extends RuntimeException {
    AlreadyTaken(Throwable cause) {
      super(cause);
    }
  }

  private static final class Checked extends RuntimeException {
    Checked(Throwable cause) {
      super(cause);
    }
  }
}
