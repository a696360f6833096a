// Draws what the table of years says; without it nothing is missing.
(() => {
  const text = (cell) => cell.textContent.trim();
  const place = document.getElementById("chart");
  const heads = [...document.querySelectorAll("#years thead th")].map(text).slice(1, -1);
  const rows = [...document.querySelectorAll("#years tbody tr")];
  const chart = echarts.init(place, null, { renderer: "canvas" });
  chart.setOption({
    animation: false,
    legend: { data: heads, bottom: 0 },
    grid: { left: 48, right: 24, top: 24, bottom: 56 },
    xAxis: { type: "category", data: rows.map((row) => text(row.querySelector("th"))) },
    yAxis: { type: "value", minInterval: 1 },
    series: heads.map((name, at) => ({
      name,
      type: "bar",
      barMaxWidth: 48,
      data: rows.map((row) => Number(text(row.querySelectorAll("td")[at]))),
    })),
  });
  new ResizeObserver(() => chart.resize()).observe(place);
})();
