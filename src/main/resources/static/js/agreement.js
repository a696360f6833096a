// Draws what the two tables of the page say; without it nothing is missing.
(() => {
  const place = document.getElementById("chart");
  const text = (cell) => cell.textContent.trim();
  const seats = [...document.querySelectorAll("#lines tbody th > span:first-child")].map(text);
  const tone = (name) => getComputedStyle(place).getPropertyValue(name).trim();
  const means = [...document.querySelectorAll("#lines tbody tr")].map((row) => Number(row.dataset.mean));
  const dots = [...document.querySelectorAll("#points tbody tr")].map((row) => ({
    name: text(row.querySelector("th")),
    type: "line",
    symbol: "circle",
    symbolSize: 9,
    lineStyle: { width: 0 },
    itemStyle: { color: tone("--yc-blue"), opacity: 0.75 },
    data: [...row.querySelectorAll("[data-points]")].map((cell) =>
      cell.dataset.points === "" ? null : Number(cell.dataset.points)),
  }));
  const chart = echarts.init(place, null, { renderer: "canvas" });
  chart.setOption({
    animation: false,
    grid: { left: 48, right: 24, top: 40, bottom: 40 },
    xAxis: { type: "category", data: seats },
    yAxis: { type: "value", scale: true, name: place.dataset.points },
    series: [...dots, { name: place.dataset.mean, type: "line", symbol: "diamond", symbolSize: 12, lineStyle: { width: 2, type: "dashed", color: tone("--yc-reed-deep") }, itemStyle: { color: tone("--yc-reed-deep") }, data: means }],
  });
  new ResizeObserver(() => chart.resize()).observe(place);
})();
