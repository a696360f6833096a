package org.yanchao.standard.web;

import org.springframework.stereotype.Component;
import org.yanchao.kernel.BusinessClock;
import org.yanchao.kernel.RegionTree;
import org.yanchao.kernel.Regions;

/** The units as they are today. */
@Component("standardToday")
record Today(Regions regions, BusinessClock clock) {

  RegionTree units() {
    return regions.at(clock.today());
  }
}
