package org.yanchao;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.yanchao.kernel.BusinessClock;

/** Yanchao: certification of return-home entrepreneurship bases by county, city and province. */
@SpringBootApplication
public class YanchaoApplication {

  public static void main(String[] args) {
    // First of all: a node in another zone would shift every date it reads or writes.
    TimeZone.setDefault(TimeZone.getTimeZone(BusinessClock.ZONE));
    Commands.run(args).ifPresent(System::exit);
    var program = new SpringApplication(YanchaoApplication.class);
    program.addListeners(new ProductionGuard());
    program.run(args);
  }
}
