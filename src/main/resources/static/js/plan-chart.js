// Draws the namings of each unit; every figure also stands in the table below the chart.
(function () {
  const place = document.getElementById('plan-chart');
  if (!place || !window.echarts) {
    return;
  }
  fetch(place.dataset.source, {headers: {Accept: 'application/json'}})
    .then((answer) => answer.json())
    .then((bars) => {
      const levels = ['county', 'city', 'province'];
      const series = levels.map((level) => ({
        name: place.dataset[level],
        type: 'bar',
        barMaxWidth: 48,
        stack: 'named',
        data: bars.map((bar) => bar[level]),
      }));
      if (bars.every((bar) => bar.planned !== null)) {
        series.push({
          name: place.dataset.planned,
          type: 'line',
          data: bars.map((bar) => bar.planned),
        });
      }
      place.style.height = '22rem';
      const chart = window.echarts.init(place);
      const tone = (name) => getComputedStyle(place).getPropertyValue(name).trim();
      chart.setOption({
        color: ['--yc-blue', '--yc-reed', '--yc-good', '--yc-ink'].map(tone),
        aria: {enabled: true},
        animation: false,
        tooltip: {trigger: 'axis', renderMode: 'richText'},
        legend: {top: 0},
        grid: {left: 40, right: 16, bottom: 72},
        xAxis: {
          type: 'category',
          data: bars.map((bar) => bar.unit),
          axisLabel: {rotate: bars.length > 4 ? 35 : 0, interval: 0, width: 110, overflow: 'truncate'},
        },
        yAxis: {type: 'value', minInterval: 1},
        series,
      });
      window.addEventListener('resize', () => chart.resize());
    });
})();
